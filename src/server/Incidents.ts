import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { storeTrouble } from './storeTrouble.js';

/** In milliseconds: so long a trouble of the store is one incident, whoever meets it. */
const sameTrouble = 10_000;
const mostRemembered = 100;

/** Faults that are not the caller's: the log has each under the id that callers are told. */
export class Incidents {
  /** By message. */
  readonly #troubles = new Map<string, { readonly errorId: string; readonly until: number }>();

  constructor(private readonly log: Pick<FastifyBaseLogger, 'error'>) {}

  /**
   * The id under which the log has a fault. A trouble of the store, which may meet thousands at once, is logged once for
   * all of them and without a stack: what it says is all there is to know.
   */
  idOf(error: unknown): string {
    if (!(error instanceof Error) || storeTrouble(error) === undefined) {
      const errorId = randomUUID();
      this.log.error({ errorId, err: error }, 'An operation failed');
      return errorId;
    }
    const now = performance.now();
    const key = error.message;
    const known = this.#troubles.get(key);
    if (known !== undefined && now < known.until) return known.errorId;
    const errorId = randomUUID();
    if (this.#troubles.size >= mostRemembered) this.#troubles.clear();
    this.#troubles.set(key, { errorId, until: now + sameTrouble });
    this.log.error({ errorId, reason: error.message }, 'The store failed');
    return errorId;
  }
}
