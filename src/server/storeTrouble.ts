import { StoreError, type StoreErrorKind } from '../store/StoreError.js';

/** What callers are told of a store that cannot do what they asked: enough to act on, nothing of where it lies. */
const sentences: Partial<Record<StoreErrorKind, { readonly code: string; readonly message: string }>> = {
  FULL: {
    code: 'STORE_FULL',
    message: 'The disk of the store is full: nothing was changed. What is stored can be read as before.',
  },
  DAMAGED: {
    code: 'STORE_DAMAGED',
    message: 'The store is damaged; the log says where, and what to do.',
  },
  DOWN: {
    code: 'STORE_DOWN',
    message: 'The database behind this server does not answer: try again later.',
  },
  TIMEOUT: {
    code: 'STORE_TIMEOUT',
    message: 'The store took too long: ask for less, or try again later.',
  },
  CONFLICT: {
    code: 'STORE_BUSY',
    message: 'Others change the same things in the store: try again later.',
  },
};

/** Undefined for what is no trouble of the store, or none that a caller could do something about. */
export function storeTrouble(error: unknown): { readonly code: string; readonly message: string } | undefined {
  return error instanceof StoreError ? sentences[error.kind] : undefined;
}
