import neo4j from 'neo4j-driver';
import { StoreError, type StoreErrorKind } from '../StoreError.js';

/** The first that fits counts. By `code`: the newer status is the same for most errors. */
const rules: readonly { readonly kind: StoreErrorKind; readonly code: RegExp }[] = [
  { kind: 'TIMEOUT', code: /\.TransactionTimedOut/ },
  { kind: 'DOWN', code: /^(?:ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|\.Cluster\.NotALeader$/ },
  // Told as what may be tried again, but it would only be in the way again.
  { kind: 'BUSY', code: /OutOfMemory|\.NoThreadsAvailable$|\.MaximumTransactionLimitReached$/ },
  { kind: 'CONFLICT', code: /^Neo\.TransientError\.|\.EntityNotFound$|\.InvalidBookmark/ },
  { kind: 'CONSTRAINT', code: /\.ConstraintValidationFailed$/ },
  { kind: 'PARAMETER', code: /\.ParameterMissing$/ },
  { kind: 'READ_ONLY', code: /\.AccessMode$|OnReadOnly\w*Database$|\.Security\.Forbidden$/ },
  {
    kind: 'DENIED',
    code: /\.Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|AuthorizationExpired)$/,
  },
  { kind: 'MISSING', code: /\.DatabaseNotFound$/ },
  { kind: 'SYNTAX', code: /\.SyntaxError$/ },
  { kind: 'TYPE', code: /\.(?:TypeError|ArgumentError|ArithmeticError)$/ },
];

/** The driver's error in the store's terms, with the driver's own as its cause. */
export function classifyNeo4jError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { message } = error instanceof Error ? error : new Error(String(error));
  const code = codeOf(error);
  const rule = rules.find((candidate) => candidate.code.test(code));
  const kind = isAcquisitionTimeout(error) ? 'TIMEOUT' : (rule?.kind ?? 'OTHER');
  return new StoreError(kind, inShort(message), { cause: error });
}

/** Whether the driver got no connection in time. It gives no code. */
export const isAcquisitionTimeout = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Connection acquisition timed out');

/** Whether a server was asked to wait for what it does not know of. */
export const isOutdatedBookmark = (error: unknown): boolean => codeOf(error).includes('Bookmark');

/** Drivers that look for the right server themselves hide why one was not, but as the cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof neo4j.Neo4jError)) return '';
  return error.cause instanceof neo4j.Neo4jError ? error.cause.code : error.code;
}

/** Without the driver's advice on settings, and in one line. */
const inShort = (message: string): string =>
  message.replace(/^Failed to connect to server\..* Caused by: /s, '').replaceAll(/\s+/g, ' ');
