import { mayBeWritten } from '../store/MayBeWritten.js';
import { StoreError, type StoreErrorKind } from '../store/StoreError.js';
import { StoreBusy } from '../store/Turns.js';

interface Trouble {
  readonly code: string;
  readonly message: string;
  /** It may pass, and concerns the server rather than what was asked: answered with status 503. */
  readonly passes?: true;
}

/** What callers are told of a store that cannot do what they asked: enough to act on, nothing of where it lies. */
const troubles: Partial<Record<StoreErrorKind, Trouble>> = {
  FULL: {
    code: 'STORE_FULL',
    message: 'The disk of the store is full: nothing was changed. What is stored can be read as before.',
  },
  DAMAGED: {
    code: 'STORE_DAMAGED',
    message: 'The store is damaged; the log says where, and what to do.',
  },
  READ_ONLY: {
    code: 'STORE_READ_ONLY',
    message: 'The database behind this server may only be read: nothing was changed.',
  },
  DOWN: {
    code: 'STORE_DOWN',
    message: 'The database behind this server does not answer: try again later.',
    passes: true,
  },
  DENIED: {
    code: 'STORE_DENIED',
    message: 'The database behind this server does not let it in; the log says why.',
    passes: true,
  },
  MISSING: {
    code: 'STORE_MISSING',
    message: 'The database behind this server is not there; the log says which.',
    passes: true,
  },
  TIMEOUT: {
    code: 'STORE_TIMEOUT',
    message: 'The store took too long: ask for less, or try again later.',
    passes: true,
  },
  BUSY: {
    code: 'STORE_BUSY',
    message: 'The store is busy with what others asked: try again later.',
    passes: true,
  },
  CONFLICT: {
    code: 'STORE_BUSY',
    message: 'Others change the same things in the store: try again later.',
    passes: true,
  },
};

/** Codes of what may pass. */
export const passingCodes: ReadonlySet<unknown> = new Set(
  Object.values(troubles).flatMap(({ code, passes }) => (passes === true ? [code] : [])),
);

/** The message and the extensions of an error. */
export interface StoreTrouble {
  readonly message: string;
  /** `limit` and `value`: the limit of the server that was met. */
  readonly extensions: { readonly code: string; readonly limit?: string; readonly value?: number };
}

/** Undefined for what is no trouble of the store, or none that a caller could do something about. */
export function storeTrouble(error: unknown): StoreTrouble | undefined {
  if (!(error instanceof StoreError)) return undefined;
  const trouble = troubles[error.kind];
  if (trouble === undefined) return undefined;
  const { code, message } = trouble;
  const limit = error instanceof StoreBusy ? { limit: error.limit, value: error.value } : {};
  const outlook = mayBeWritten(error) ? ' Whether the change was made is not known; asking for it again is safe.' : '';
  return { message: `${message}${outlook}`, extensions: { code, ...limit } };
}
