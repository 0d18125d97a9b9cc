import type { GraphQLField } from 'graphql';
import { defaultPageSize, maxPageSize } from './PageArguments.js';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * What a field adds to the cost of an operation. A point is what it takes to read one node and to answer with it: about
 * 10 microseconds on the embedded engine. All numbers are rough, for a graph of 500 reports, and rather too high for
 * what many are connected by.
 */
export interface Cost {
  /** Points to work the answer out, for each parent, whatever of it is selected. */
  readonly base?: number;
  /** From how many nodes the answer is chosen, for each parent: what is sorted, and what conditions are tested on. */
  readonly among?: number;
  /** How many it yields for each parent; where left out, the size of the page that is asked for, else one. */
  readonly rows?: number | ((args: Arguments) => number);
}

/** Kept on the schema's own fields (`extensions.cost`), beside how they are read. */
export function costOf(field: GraphQLField<unknown, unknown>): Cost {
  return (field.extensions['cost'] as Cost | undefined) ?? {};
}

/** How many rows a field yields for one parent. What is more than a page may hold is refused by its own message. */
export function rowsOf({ rows, among = Infinity }: Cost, args: Arguments, isConnection: boolean): number {
  if (rows !== undefined) return typeof rows === 'number' ? rows : rows(args);
  const asked = args['first'] ?? args['last'] ?? (isConnection ? defaultPageSize : 1);
  return Math.min(Math.max(asked as number, 0), maxPageSize, among);
}
