import { buildSchema } from '../../../src/api/schema.js';
import { createServer, type ServerOptions } from '../../../src/server/createServer.js';
import { EmbeddedEngine } from '../../../src/store/embedded/EmbeddedEngine.js';
import { GraphStore } from '../../../src/store/GraphStore.js';
import { keepFixtures } from '../../../src/store/keepFixtures.js';
import { noLedger } from '../../../src/store/noLedger.js';
import { schemaStatements } from '../../../src/store/schemaStatements.js';
import type { Store } from '../../../src/store/Store.js';
import { extractor, sampleFiles, sourceFile } from '../../support/reports.js';

export const schema = buildSchema();

/** A store of nothing. */
export const emptyStore: Store = {
  engine: 'embedded',
  issueTypes: new Set(),
  read: () => Promise.resolve([]),
  put: () => Promise.reject(new Error('not asked for')),
  delete: () => Promise.resolve(false),
  check: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** A store in memory that holds the samples. */
export async function sampleStore(): Promise<Store> {
  const engine = new EmbeddedEngine({ path: null });
  await engine.define(schemaStatements());
  await keepFixtures(engine, extractor.fixtures);
  const store = new GraphStore(engine, extractor, noLedger);
  for (const path of sampleFiles) await store.put(sourceFile(path));
  return store;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever was asked for
  readonly json: any;
}

export interface RealServer {
  readonly url: string;
  /** The lines logged so far. */
  readonly log: string[];
  /** What was sent to the engine so far. */
  readonly statements: string[];
  ask(query: string, variables?: unknown): Promise<Answer>;
  /** Whether the server answers at all. */
  probe(): Promise<boolean>;
  close(): Promise<void>;
}

/** The server over the whole API on a free port of this machine. The store is closed with it. */
export async function realServer(store: Store, options: Partial<ServerOptions> = {}): Promise<RealServer> {
  const log: string[] = [];
  const statements: string[] = [];
  const read: Store['read'] = (statement, parameters) => {
    statements.push(statement);
    return store.read(statement, parameters);
  };
  const watched = new Proxy(store, {
    get: (_store, name) => {
      const value: unknown = name === 'read' ? read : Reflect.get(store, name);
      return typeof value === 'function' ? (value.bind(store) as unknown) : value;
    },
  });
  const server = await createServer({
    schema,
    store: watched,
    log: { write: (line) => void log.push(line) },
    ...options,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const ask = (query: string, variables?: unknown): Promise<Answer> => post(url, JSON.stringify({ query, variables }));
  return {
    url,
    log,
    statements,
    ask,
    probe: async () => (await ask('{ __typename }')).text === '{"data":{"__typename":"Query"}}\n',
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

/** Sends a body as a GraphQL client does. */
export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) as unknown };
}
