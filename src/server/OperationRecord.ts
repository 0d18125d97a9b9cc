import type { GraphQLFormattedError } from 'graphql';
import { limitExceeded } from './LimitExceeded.js';
import type { LimitName } from './limits.js';

/** How an operation ended: as asked, beyond a limit, by a mistake of the caller, without its token, or by a fault of ours. */
export type OperationOutcome = 'ok' | 'refused' | 'mistaken' | 'unauthenticated' | 'failed';

/** What is remembered of an operation while it is answered, for the log and the metrics. */
export interface OperationRecord {
  /** As the document has it; null for one without a name. */
  name: string | null;
  outcome: OperationOutcome;
  /** Those that were exceeded. */
  limits: readonly LimitName[];
  errorIds: readonly string[];
  /** What was asked of the store, in milliseconds each. */
  readonly statements: { readonly statement: string; readonly milliseconds: number }[];
}

export const newRecord = (): OperationRecord => ({
  name: null,
  // Until an answer is made, which a body that is no operation never gets.
  outcome: 'mistaken',
  limits: [],
  errorIds: [],
  statements: [],
});

/** Takes down what callers are told. */
export function recordErrors(record: OperationRecord, errors: readonly GraphQLFormattedError[]): void {
  const told = errors.map(({ extensions = {} }) => extensions);
  record.limits = told.flatMap(({ limit }) => (limit === undefined ? [] : (limit as LimitName)));
  record.errorIds = told.flatMap(({ errorId }) => (errorId === undefined ? [] : (errorId as string)));
  record.outcome = outcomeOf(told);
}

function outcomeOf(told: readonly Readonly<Record<string, unknown>>[]): OperationOutcome {
  if (told.length === 0) return 'ok';
  if (told.some(({ errorId }) => errorId !== undefined)) return 'failed';
  const codes = told.map(({ code }) => code);
  if (codes.includes('UNAUTHENTICATED')) return 'unauthenticated';
  return codes.includes(limitExceeded) ? 'refused' : 'mistaken';
}
