import type { GrafeoError } from '@grafeo-db/js';
import { StoreError, type StoreErrorKind } from '../StoreError.js';

interface Rule {
  readonly kind: StoreErrorKind;
  readonly status?: RegExp;
  readonly message?: RegExp;
}

/** The first that fits counts. `code` says nothing (always GenericFailure); opening gives no status at all. */
const rules: readonly Rule[] = [
  // Told as a conflict that may be tried again.
  { kind: 'FULL', message: /No space left on device|Disk quota exceeded/ },
  { kind: 'PARAMETER', status: /^42002$/, message: /Missing parameter/ },
  { kind: 'SYNTAX', status: /^4200[012]$/ },
  { kind: 'CONFLICT', status: /^40/ },
  { kind: 'CONSTRAINT', status: /^G(?:2000|1001)$/ },
  { kind: 'TYPE', status: /^22/ },
  { kind: 'TIMEOUT', message: /^Query exceeded timeout/ },
  { kind: 'LOCKED', message: /cannot be locked/ },
  { kind: 'DAMAGED', message: /damaged|header magic|Serialization error|checksum|corrupt/i },
];

/** The engine's error in the store's terms, with the engine's own as its cause. */
export function classifyGrafeoError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { message, gqlStatus = '' }: GrafeoError = error instanceof Error ? error : new Error(String(error));
  const rule = rules.find(
    (candidate) =>
      (candidate.status === undefined || candidate.status.test(gqlStatus)) &&
      (candidate.message === undefined || candidate.message.test(message)),
  );
  return new StoreError(rule?.kind ?? 'OTHER', message, { cause: error });
}
