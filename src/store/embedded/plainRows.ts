import type { QueryResult } from '@grafeo-db/js';
import type { Row } from '../Store.js';

/** Rows of plain values: the engine gives integers beyond 2^53 as bigint. */
export function plainRows(result: QueryResult): readonly Row[] {
  const rows = result.toArray();
  makePlain(rows);
  return rows;
}

/** In place: the rows are ours alone, and answers are large. */
function makePlain(container: unknown[] | Record<string, unknown>): void {
  for (const [key, value] of Object.entries(container)) {
    if (typeof value === 'bigint') (container as Record<string, unknown>)[key] = Number(value);
    else if (typeof value === 'object' && value !== null) makePlain(value as Record<string, unknown>);
  }
}
