import { printClauses, type Clause } from './Clause.js';
import { Draft } from './Draft.js';
import type { Operation } from './selectedFields.js';

/** A statement composed for one question, and its parameters. */
export interface Question {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Composes clauses into a statement; sets that conditions ask for go before them. */
export function question(operation: Operation, clausesOf: (draft: Draft) => readonly Clause[]): Question {
  const draft = new Draft(operation.issueTypes);
  const clauses = clausesOf(draft);
  return { statement: printClauses([...draft.sets, ...clauses]), parameters: draft.parameters };
}
