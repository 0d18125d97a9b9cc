import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { LimitExceeded } from './LimitExceeded.js';
import { maskedError } from './maskError.js';
import { newRecord, recordErrors } from './OperationRecord.js';
import { unauthenticated } from './unauthenticated.js';

const badRequest = 'BAD_REQUEST';

const codes: Readonly<Record<number, string>> = {
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** What HTTP refuses before GraphQL sees it, told in the form GraphQL tells errors. */
export function answerHttpError(
  error: FastifyError | LimitExceeded,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<void> {
  if (error instanceof LimitExceeded) return answerLimitExceeded(error, request, reply);
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    const incident = { errorId: randomUUID(), error };
    request.log.error({ errorId: incident.errorId, err: error }, 'A request failed');
    return reply.code(500).send({ errors: [maskedError(incident)] });
  }
  const code = codes[status] ?? badRequest;
  return reply.code(status).send({ errors: [{ message: error.message, extensions: { code } }] });
}

export async function answerUnauthenticated(reply: FastifyReply, message: string): Promise<void> {
  const { status, header, error } = unauthenticated(message);
  await reply
    .code(status)
    .header(...header)
    .send({ errors: [error] });
}

/** A limit that is exceeded before there is an operation. */
export async function answerLimitExceeded(
  { message, extensions: { http: _, ...extensions } }: LimitExceeded,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const errors = [{ message, extensions }];
  request.operation = newRecord();
  recordErrors(request.operation, errors);
  await reply.code(400).send({ errors });
}

export async function answerBadRequest(reply: FastifyReply, message: string): Promise<void> {
  await reply.code(400).send({ errors: [{ message, extensions: { code: badRequest } }] });
}

export async function answerMethodNotAllowed(reply: FastifyReply, allowed: string): Promise<void> {
  const error = { message: `Only ${allowed} are answered here.`, extensions: { code: codes[405] } };
  await reply
    .code(405)
    .header('allow', allowed)
    .send({ errors: [error] });
}

export function answerNotFound(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = 'Nothing is served here; the API is at /graphql.';
  return reply.code(404).send({ errors: [{ message, extensions: { code: codes[404] } }] });
}
