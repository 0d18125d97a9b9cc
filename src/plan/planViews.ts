import type { GraphQLObjectType } from 'graphql';
import { printClauses, type Clause } from './Clause.js';
import { Columns } from './Columns.js';
import { Draft } from './Draft.js';
import type { Pending } from './Pending.js';
import { planObject } from './planFields.js';
import type { Place, Planning, Scoping } from './Planning.js';
import type { Operation } from './selectedFields.js';
import { SelectionMemo, type Selections } from './SelectionMemo.js';

/** Selections of a node of one type; it is answered once for each. */
export interface Selection {
  readonly type: GraphQLObjectType;
  readonly views: Selections;
}

/** What is selected of a node `it`, planned: most of a statement, whichever nodes it will be asked for. */
export interface PlannedViews {
  /** What the rest of the statement goes on from. */
  readonly draft: Draft;
  readonly clauses: readonly Clause[];
  /** The list that all views are read from. */
  readonly expression: string;
  /** The views, in their order. */
  readonly decode: (values: readonly unknown[], pending: Pending) => unknown[];
}

/** With so many of one selection, the plans of a document outweigh it some seven times. */
const plans = new SelectionMemo<PlannedViews>(4);

/**
 * Plans what is selected of a node. The same selection of the same document is planned once for as long as the variables
 * in it have the same values, others may change. Where a scope restricts it, it is planned each time.
 */
export function planViews(operation: Operation, selection: Selection, scope?: Scoping): PlannedViews {
  if (scope !== undefined) return plan(operation, selection, scope);
  const { type, views } = selection;
  return plans.get(operation, views, [type, operation.issueTypes], () => plan(operation, selection));
}

function plan(operation: Operation, { type, views }: Selection, scope?: Scoping): PlannedViews {
  const draft = new Draft(operation.issueTypes);
  const planning: Planning = { operation, draft, scope, depth: 0 };
  const place: Place = { self: 'it', bound: {}, columns: new Columns() };
  const pieces = views.map((nodes) => planObject(planning, type, nodes, place));
  const clauses = pieces.flatMap((piece) => piece.clauses);
  return {
    draft,
    clauses: clauses.length === 0 ? [] : [{ clause: 'printed', text: printClauses(clauses) }],
    expression: place.columns.print(),
    decode: (values, pending) => pieces.map((piece) => piece.decode(values, pending)),
  };
}
