import type { Clause } from './Clause.js';
import type { Draft } from './Draft.js';
import type { FilterScope } from './Filter.js';
import type { Pending } from './Pending.js';
import type { Operation } from './selectedFields.js';

/** Part of a statement: clauses that must stand before, an expression, and how its value becomes what the API answers. */
export interface Piece {
  readonly clauses: readonly Clause[];
  readonly expression: string;
  readonly decode: (value: unknown, pending: Pending) => unknown;
}

/** Where a field stands: the variable of its node, and the names the yielding pattern has bound. */
export interface Place {
  readonly self: string;
  readonly bound: Readonly<Record<string, string>>;
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
