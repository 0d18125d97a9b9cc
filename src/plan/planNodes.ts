import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { NodeLabel } from '../graph/model.js';
import { printClauses, type Clause } from './Clause.js';
import { Draft } from './Draft.js';
import type { Pending } from './Pending.js';
import { planObject } from './planFields.js';
import type { Planning, Scoping } from './Planning.js';
import type { Operation } from './selectedFields.js';

/** A statement to run and how its rows become answers. */
export interface Plan<Answer> {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly decode: (rows: readonly Readonly<Record<string, unknown>>[], pending: Pending) => Answer;
}

/** Nodes to read, and what of each. */
export interface NodeQuestion {
  readonly type: GraphQLObjectType;
  readonly ids: readonly string[];
  /** Selections; each node is answered once for each. */
  readonly views: readonly (readonly FieldNode[])[];
  /** The label of the nodes, where it is not the type's name. */
  readonly label?: NodeLabel;
  readonly scope?: Scoping;
}

/**
 * Nodes of one type by their ids with all that is selected below them: one statement. Answers the views of each node by
 * its id; ids of nothing are left out.
 */
export function planNodes(
  operation: Operation,
  { type, ids, views, label = type.name as NodeLabel, scope }: NodeQuestion,
): Plan<Map<string, readonly unknown[]>> {
  const draft = new Draft(operation.issueTypes);
  const planning: Planning = { operation, draft, scope, depth: 0 };
  const wanted = draft.parameter(ids);
  const self = 'it';
  const pieces = views.map((nodes) => planObject(planning, type, nodes, { self, bound: {} }));
  const clauses: Clause[] = [
    ...draft.sets,
    { clause: 'unwind', list: wanted, as: 'id' },
    { clause: 'match', pattern: `(${self}:${label} {id: id})`, where: [] },
    ...pieces.flatMap((piece) => piece.clauses),
    {
      clause: 'return',
      columns: [
        ['id', 'id'],
        [`[${pieces.map((piece) => piece.expression).join(', ')}]`, 'views'],
      ],
    },
  ];
  return {
    statement: printClauses(clauses),
    parameters: draft.parameters,
    decode: (rows, pending) =>
      new Map(
        rows.map((row) => {
          const values = row['views'] as readonly unknown[];
          return [row['id'] as string, pieces.map((piece, at) => piece.decode(values[at], pending))];
        }),
      ),
  };
}
