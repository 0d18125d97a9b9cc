import { ParseRefusal } from '../parse.js';
import { StoreError, type StoreErrorKind } from '../store/StoreError.js';

/** What will befall every other file as well. */
const fatal: ReadonlySet<StoreErrorKind> = new Set<StoreErrorKind>([
  'DOWN',
  'DENIED',
  'DAMAGED',
  'FULL',
  'LOCKED',
  'MISSING',
  'READ_ONLY',
]);

const readErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** Why a file was not taken, in one line. @throws the error itself where it is no refusal but a fault */
export function refusalReason(error: unknown): string {
  if (error instanceof ParseRefusal) return error.message;
  if (error instanceof StoreError && !fatal.has(error.kind)) return error.message;
  const reason = readErrors[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined) throw error;
  return reason;
}
