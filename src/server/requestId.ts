import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const requestIdHeader = 'x-request-id';

/** The id under which a request is logged: the one it came with, where that is fit to be written down, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[requestIdHeader];
  return typeof given === 'string' && fit.test(given) ? given : randomUUID();
}

const fit = /^[\w.:-]{1,64}$/;
