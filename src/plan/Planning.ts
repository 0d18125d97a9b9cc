import type { Clause } from './Clause.js';
import type { Columns } from './Columns.js';
import type { Draft } from './Draft.js';
import type { FilterScope } from './Filter.js';
import type { Pending } from './Pending.js';
import type { Operation } from './selectedFields.js';

/** Part of a statement: clauses that must stand before, and how what they and the columns give becomes what the API answers. */
export interface Piece {
  readonly clauses: readonly Clause[];
  readonly decode: (row: readonly unknown[], pending: Pending) => unknown;
}

/** Where a field stands: the variable of its node, the names the yielding pattern has bound, and the row it is read from. */
export interface Place {
  readonly self: string;
  readonly bound: Readonly<Record<string, string>>;
  readonly columns: Columns;
}

export interface Planning {
  readonly operation: Operation;
  readonly draft: Draft;
  /** How many relations lead here from the root. */
  readonly depth: number;
  readonly scope?: Scoping | undefined;
}

/** What a root question restricts everything below it to, and what it has worked out of each node beforehand. */
export interface Scoping {
  /** Cursors below belong to this scope. */
  readonly key: string;
  /** A condition over the variables of an issue and of its typing. */
  readonly condition: (names: { readonly issue: string; readonly typing: string }, to: FilterScope) => string;
  /** Values by node id and name. */
  readonly known: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}
