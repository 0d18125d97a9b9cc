import neo4j from 'neo4j-driver';
import { StoreError, type StoreErrorKind } from '../StoreError.js';

/** The first that fits counts. By `code`: the newer status is the same for most errors. */
const rules: readonly { readonly kind: StoreErrorKind; readonly code: RegExp }[] = [
  { kind: 'TIMEOUT', code: /\.TransactionTimedOut/ },
  { kind: 'DOWN', code: /^(?:ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|\.Cluster\.NotALeader$/ },
  { kind: 'CONFLICT', code: /^Neo\.TransientError\.|\.EntityNotFound$/ },
  { kind: 'CONSTRAINT', code: /\.ConstraintValidationFailed$/ },
  { kind: 'PARAMETER', code: /\.ParameterMissing$/ },
  { kind: 'READ_ONLY', code: /\.AccessMode$/ },
  { kind: 'SYNTAX', code: /\.SyntaxError$/ },
  { kind: 'TYPE', code: /\.(?:TypeError|ArgumentError|ArithmeticError)$/ },
];

/** The driver's error in the store's terms, with the driver's own as its cause. */
export function classifyNeo4jError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { message } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  const kind = rules.find((rule) => rule.code.test(code))?.kind ?? 'OTHER';
  return new StoreError(kind, message, { cause: error });
}
