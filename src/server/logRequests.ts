import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { costHeader } from './limitOperations.js';
import type { Limits } from './limits.js';
import { pathOf } from './logger.js';
import type { Metrics } from './Metrics.js';
import type { OperationRecord } from './OperationRecord.js';
import { requestIdHeader } from './requestId.js';
import { statementName } from './statementName.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the GraphQL operation it asks for, if it does. */
    operation: OperationRecord | null;
  }
}

/** Writes one line for each request that was answered, and a warning for slow operations; counts and times both. */
export function logRequests(http: FastifyInstance, limits: Limits, metrics: Metrics): void {
  http.decorateRequest('operation', null);
  http.addHook('onRequest', async (request, reply) => {
    reply.header(requestIdHeader, request.id);
  });
  http.addHook('onResponse', async (request, reply) => {
    const { operation } = request;
    const { statusCode, elapsedTime } = reply;
    metrics.request(request.routeOptions.url ?? '(none)', statusCode);
    if (statusCode === 413)
      metrics.refusal(request.routeOptions.bodyLimit === limits.bodySize ? 'bodySize' : 'writersBodySize');
    request.log.info(lineOf(request, reply), 'request');
    if (operation === null) return;
    metrics.operation(operation, elapsedTime);
    if (elapsedTime >= limits.slowTime) request.log.warn(slowOperation(operation, reply), 'A slow operation');
  });
  http.server.on('clientError', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'ERR_HTTP_REQUEST_TIMEOUT') metrics.refusal('requestTime');
  });
}

/** Never what was asked: texts, variables and headers may hold what nobody else should see. */
function lineOf({ method, url, operation }: FastifyRequest, reply: FastifyReply) {
  const bytes = Number(reply.getHeader('content-length') ?? 0);
  const line = { method, path: pathOf(url), status: reply.statusCode, ms: rounded(reply.elapsedTime), bytes };
  if (operation === null) return line;
  const { outcome, errorIds } = operation;
  return {
    ...line,
    operation: nameOf(operation),
    outcome,
    cost: costOf(reply),
    ...(errorIds.length > 0 && { errorIds }),
  };
}

function slowOperation(operation: OperationRecord, reply: FastifyReply) {
  const { statements } = operation;
  const slowest = statements.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, mostStatements);
  return {
    operation: nameOf(operation),
    ms: rounded(reply.elapsedTime),
    cost: costOf(reply),
    statementCount: statements.length,
    statements: slowest.map(({ statement, milliseconds }) => ({
      name: statementName(statement),
      ms: rounded(milliseconds),
    })),
  };
}

/** Of a slow operation, those that took longest. */
const mostStatements = 10;

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
const nameOf = ({ name }: OperationRecord): string | null => name?.slice(0, 64) ?? null;
const costOf = (reply: FastifyReply): number | null => {
  const cost = reply.getHeader(costHeader);
  return cost === undefined ? null : Number(cost);
};
