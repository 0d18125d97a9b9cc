import type { NodeLabel } from '../graph/model.js';
import { printClauses, type Clause } from './Clause.js';
import type { Pending } from './Pending.js';
import type { Scoping } from './Planning.js';
import { planViews, type Selection } from './planViews.js';
import type { Operation } from './selectedFields.js';

/** A statement to run and how its rows become answers. */
export interface Plan<Answer> {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly decode: (rows: readonly Readonly<Record<string, unknown>>[], pending: Pending) => Answer;
}

/** Nodes to read, and what of each. */
export interface NodeQuestion extends Selection {
  readonly ids: readonly string[];
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
  const planned = planViews(operation, { type, views }, scope);
  const draft = planned.draft.fork();
  const clauses: Clause[] = [
    ...draft.sets,
    { clause: 'unwind', list: draft.parameter(ids), as: 'id' },
    { clause: 'match', pattern: `(it:${label} {id: id})`, where: [] },
    ...planned.clauses,
    {
      clause: 'return',
      columns: [
        ['id', 'id'],
        [planned.expression, 'views'],
      ],
    },
  ];
  return {
    statement: printClauses(clauses),
    parameters: draft.parameters,
    decode: (rows, pending) =>
      new Map(
        rows.map((row) => [row['id'] as string, planned.decode(row['views'] as readonly unknown[], pending)] as const),
      ),
  };
}
