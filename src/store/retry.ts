import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError, type StoreErrorKind } from './StoreError.js';

/** How often a unit of work is tried in all, by what it failed of; once for every other failure. */
export type Attempts = Partial<Record<StoreErrorKind, number>>;

export const readAttempts: Attempts = { CONFLICT: 2, DOWN: 2 };
/** A unit of ours may be repeated after a lost connection, committed or not: writing it twice changes nothing. */
export const writeAttempts: Attempts = { CONFLICT: 8, DOWN: 2 };

const firstPauseMilliseconds = 10;

/** Runs a whole unit of work, again after a failure that may pass, with growing pauses of random length. */
export async function retry<T>(attempts: Attempts, unit: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await unit();
    } catch (error) {
      const allowed = error instanceof StoreError ? (attempts[error.kind] ?? 1) : 1;
      if (attempt >= allowed) throw error;
      await sleep(firstPauseMilliseconds * 2 ** attempt * Math.random());
    }
  }
}
