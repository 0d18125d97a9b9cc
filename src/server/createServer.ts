import { fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { KeptAnswers } from '../store/KeptAnswers.js';
import type { Store } from '../store/Store.js';
import { changesAnything } from './changesAnything.js';
import { createApollo } from './createApollo.js';
import { documentStore } from './documentStore.js';
import {
  answerHttpError,
  answerLimitExceeded,
  answerMethodNotAllowed,
  answerNotFound,
  answerUnauthenticated,
} from './httpErrors.js';
import { hostsOnly } from './hostsOnly.js';
import { usualLimits, type Limits } from './limits.js';
import { explorer, explorerAddresses } from './explorer.js';
import { limitDocuments } from './limitDocuments.js';
import { LimitExceeded } from './LimitExceeded.js';
import { loggerOptions, type LogLevel } from './logger.js';
import { logRequests } from './logRequests.js';
import { mayWriteConstraint } from './mayWriteConstraint.js';
import { Metrics } from './Metrics.js';
import { newRecord } from './OperationRecord.js';
import { permissionsBy, type Tokens } from './permissions.js';
import { playground } from './playground.js';
import { readiness } from './readiness.js';
import { readJson } from './readJson.js';
import { requestIdOf } from './requestId.js';
import { securityHeaders } from './securityHeaders.js';
import { refusals } from './unauthenticated.js';
import { watchStore } from './watchStore.js';
import { wantsPage } from './webPage.js';
import type { CallerContext } from './writersOnly.js';

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  /** Not closed with the server: it belongs to who opened it. */
  readonly store: Store;
  /** Whether callers may ask for the schema; on by default. */
  readonly introspection?: boolean;
  /** Who may read and who may change things; by default everybody reads and nobody changes anything. */
  readonly tokens?: Tokens;
  readonly limits?: Partial<Limits>;
  /** What is logged: from `info` up every request, by default only what goes wrong. */
  readonly logLevel?: LogLevel;
  /** Where the log goes, one JSON object per line; standard error by default. */
  readonly log?: { write(line: string): void };
}

export interface Server {
  /** Starts to answer. Gives the address of the API, with the port that was taken where port 0 asked for any. */
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  /** Takes no more requests, finishes those in flight, and cuts what is not done within the drain time. */
  close(): Promise<void>;
}

/** The HTTP server: GraphQL at `/graphql`, GraphiQL there for browsers, the explorer at `/`, `/health`, `/ready` and `/metrics`. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { schema, store, introspection = true, tokens = {}, logLevel = 'warn', log = process.stderr } = options;
  const limits = { ...usualLimits, ...options.limits };
  const http = createHttp(limits, logLevel, log);
  await http.register(helmet, securityHeaders);
  const writeRefusal = tokens.write === undefined ? refusals.writeIsOff : refusals.write;
  const documents = documentStore(limits.documentsSize);
  const apollo = createApollo({ schema, introspection, writeRefusal, limits, documents, log: http.log });
  await apollo.start();
  http.addHook('onClose', () => apollo.stop());

  const metrics = new Metrics();
  const watched = watchStore(store, metrics);
  const answers = new KeptAnswers(watched, limits.answersSize);
  metrics.watchCaches({ documents, answers });
  logRequests(http, limits, metrics);
  http.addHook('onRequest', hostsOnly);
  const permissionsOf = permissionsBy(tokens);
  // Before any body is read.
  const readersOnly = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { mayRead } = permissionsOf(request.headers.authorization);
    if (!mayRead) await answerUnauthenticated(reply, refusals.read);
  };
  http.addConstraintStrategy(mayWriteConstraint(permissionsOf));
  const contextOf = (request: FastifyRequest, mayWrite: boolean): CallerContext => {
    const record = newRecord();
    request.operation = record;
    const onStatement = (statement: string, milliseconds: number): void =>
      void record.statements.push({ statement, milliseconds });
    return { store: watched, answers, mayWrite, record, onStatement };
  };
  const limitDocument = limitDocuments(limits);
  for (const mayWrite of [false, true]) {
    const answer = fastifyApolloHandler(apollo, {
      context: (request) => Promise.resolve(contextOf(request, mayWrite)),
    });
    http.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      constraints: { mayWrite },
      bodyLimit: mayWrite ? limits.writersBodySize : limits.bodySize,
      onRequest: async (request, reply) => {
        if (!wantsPage(request)) await readersOnly(request, reply);
      },
      preHandler: async (request, reply) => {
        const { query: document, operationName } = asked(request);
        if (typeof document !== 'string') return;
        try {
          limitDocument(document);
        } catch (error) {
          if (!(error instanceof LimitExceeded)) throw error;
          // Who may not change anything is told so, whatever is sent.
          if (!mayWrite && request.method === 'POST' && changesAnything(document, operationName, limits))
            request.body = { query: anyChange };
          else await answerLimitExceeded(error, request, reply);
        }
      },
      handler: (request, reply) => (wantsPage(request) ? playground.send(reply) : answer.call(http, request, reply)),
    });
  }
  http.route({
    method: http.supportedMethods.filter((method) => method !== 'GET' && method !== 'POST'),
    url: '/graphql',
    // Before any body is read: no content type makes these right.
    onRequest: (_request, reply) => answerMethodNotAllowed(reply, 'GET, POST'),
    handler: (_request, reply) => reply,
  });
  for (const address of explorerAddresses) {
    http.get(address, (_request, reply) => explorer.send(reply));
    if (address !== '/') http.get(`${address}/:id`, (_request, reply) => explorer.send(reply));
  }
  // What asks these asks every few seconds.
  const seldomLogged = { logLevel: 'warn' } as const;
  http.get('/health', seldomLogged, () => ({ status: 'ok' }));
  http.get('/ready', seldomLogged, readiness(store, http.log));
  http.get('/metrics', { ...seldomLogged, onRequest: readersOnly }, (_request, reply) =>
    metrics.text().then((text) => reply.type(metrics.contentType).send(text)),
  );
  for (const page of [explorer, playground]) await page.serveFiles(http);

  let closing = false;
  // A connection whose request is in flight at the close would otherwise be kept for the next request.
  http.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });

  return {
    async listen({ host, port }) {
      return `${await http.listen({ host, port })}/graphql`;
    },
    async close() {
      closing = true;
      const cut = setTimeout(() => http.server.closeAllConnections(), limits.drainTime);
      await http.close();
      clearTimeout(cut);
    },
  };
}

function createHttp(limits: Limits, level: LogLevel, log: { write(line: string): void }): FastifyInstance {
  const http = Fastify({
    bodyLimit: limits.bodySize,
    requestTimeout: limits.requestTime,
    http: { headersTimeout: limits.headersTime, connectionsCheckingInterval: limits.timeCheckInterval },
    exposeHeadRoutes: false,
    // What comes on a connection that is there is answered; it ends with that.
    return503OnClosing: false,
    // Of an address that cannot be read, before there is a route for it.
    frameworkErrors: (error, request, reply) => void answerHttpError(error, request, reply as unknown as FastifyReply),
    logger: loggerOptions(level, log),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
  });
  http.server.maxConnections = limits.connections;
  readJson(http, limits);
  http.setErrorHandler(answerHttpError);
  // Who mistyped an address in a browser is told so by the explorer, which leads back.
  http.setNotFoundHandler((request, reply) =>
    wantsPage(request) ? explorer.send(reply.code(404)) : answerNotFound(request, reply),
  );
  return http;
}

/** Stands for changes that are refused whatever they are. */
const anyChange = 'mutation { __typename }';

/** What a request for GraphQL comes with, whatever it is. */
const asked = ({ method, query, body }: FastifyRequest): { query?: unknown; operationName?: unknown } =>
  (method === 'GET' ? query : body) ?? {};
