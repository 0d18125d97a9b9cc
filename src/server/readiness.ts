import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../store/Store.js';
import { storeTrouble } from './storeTrouble.js';

/**
 * Answers whether this server can answer questions: 200, or 503 with a reason that tells nothing of where the store
 * lies. The log is told, with all there is to know, when that changes.
 */
export function readiness(store: Pick<Store, 'engine' | 'check'>, log: Pick<FastifyBaseLogger, 'warn'>) {
  const { engine } = store;
  let told = '';
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      await store.check();
      if (told !== '') log.warn({ engine }, 'Ready again');
      told = '';
      return await reply.send({ status: 'ready', engine });
    } catch (error) {
      const reason = storeTrouble(error)?.message ?? 'The store cannot be read; the log says why.';
      if (told !== reason) log.warn({ engine, err: error }, 'Not ready');
      told = reason;
      return await reply.code(503).send({ status: 'unavailable', engine, reason });
    }
  };
}
