import type { FieldNode, GraphQLObjectType } from 'graphql';
import { printClauses, type Clause } from './Clause.js';
import { Draft } from './Draft.js';
import type { Pending } from './Pending.js';
import { planObject, type Planning } from './planFields.js';
import type { Operation } from './selectedFields.js';

/** A statement to run and how its rows become answers. */
export interface Plan<Answer> {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly decode: (rows: readonly Readonly<Record<string, unknown>>[], pending: Pending) => Answer;
}

/**
 * Nodes of one type by their ids, each once per view, with all that is selected below them: one statement.
 * Answers the views of each node by its id; ids of nothing are left out.
 */
export function planNodes(
  operation: Operation,
  type: GraphQLObjectType,
  ids: readonly string[],
  views: readonly (readonly FieldNode[])[],
): Plan<Map<string, readonly unknown[]>> {
  const draft = new Draft();
  const planning: Planning = { operation, draft };
  const wanted = draft.parameter(ids);
  const self = 'it';
  const pieces = views.map((nodes) => planObject(planning, type, nodes, { self, bound: {} }));
  const clauses: Clause[] = [
    ...draft.sets,
    { clause: 'unwind', list: wanted, as: 'id' },
    { clause: 'match', pattern: `(${self}:${type.name} {id: id})`, where: [] },
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
