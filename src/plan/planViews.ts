import type { FieldNode, GraphQLObjectType } from 'graphql';
import { printClauses, type Clause } from './Clause.js';
import { Columns } from './Columns.js';
import { Draft } from './Draft.js';
import type { Pending } from './Pending.js';
import { planObject } from './planFields.js';
import type { Place, Planning, Scoping } from './Planning.js';
import type { Operation } from './selectedFields.js';
import { variablesWithin } from './variablesWithin.js';

/** Selections of a node of one type; it is answered once for each. */
export interface Selection {
  readonly type: GraphQLObjectType;
  readonly views: readonly (readonly FieldNode[])[];
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

interface KnownPlan extends Selection {
  readonly issueTypes: ReadonlySet<string>;
  readonly planned: PlannedViews;
}

/** By the first field and the values of the variables within; they go with their document. */
const known = new WeakMap<FieldNode, Map<string, KnownPlan>>();
/** Of one field; those planned longest ago go first. With so many, the plans of a document outweigh it some seven times. */
const mostKnown = 4;
/** Values as JSON: what is longer is not kept. */
const longestValues = 2_000;

/**
 * Plans what is selected of a node. The same selection of the same document is planned once for as long as the variables
 * in it have the same values, others may change. Where a scope restricts it, it is planned each time.
 */
export function planViews(operation: Operation, selection: Selection, scope?: Scoping): PlannedViews {
  const field = selection.views[0]?.[0];
  if (field === undefined || scope !== undefined) return plan(operation, selection, scope);
  const plans = known.get(field) ?? new Map<string, KnownPlan>();
  known.set(field, plans);
  const key = valuesWithin(operation, selection);
  if (key.length > longestValues) return plan(operation, selection);
  const found = plans.get(key);
  if (found !== undefined && isSame(found, selection) && found.issueTypes === operation.issueTypes)
    return found.planned;
  const planned = plan(operation, selection);
  plans.delete(key);
  plans.set(key, { ...selection, issueTypes: operation.issueTypes, planned });
  if (plans.size > mostKnown) plans.delete(plans.keys().next().value!);
  return planned;
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

/** A variable that is not given is told from one that is null. */
function valuesWithin({ fragments, variableValues }: Operation, { views }: Selection): string {
  const names = new Set(views.flat().flatMap((node) => [...variablesWithin(node, fragments)]));
  return JSON.stringify([...names].map((name) => (name in variableValues ? [variableValues[name]] : [])));
}

const isSame = (one: Selection, other: Selection): boolean =>
  one.type === other.type &&
  one.views.length === other.views.length &&
  one.views.every((nodes, at) => {
    const others = other.views[at]!;
    return nodes.length === others.length && nodes.every((node, index) => node === others[index]);
  });
