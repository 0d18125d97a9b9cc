import { StoreError } from '../StoreError.js';

const full: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT']);

/** What the operating system would not write, in the store's terms. */
export function writeFailure(what: string, error: unknown): StoreError {
  const isFull = full.has((error as NodeJS.ErrnoException).code);
  const reason = isFull ? 'the disk is full' : String(error);
  return new StoreError(isFull ? 'FULL' : 'OTHER', `${what}: ${reason}`, { cause: error });
}
