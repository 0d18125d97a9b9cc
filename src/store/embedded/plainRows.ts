import type { QueryResult } from '@grafeo-db/js';
import type { Row } from '../Store.js';

/** Rows of plain values: the engine gives integers beyond 2^53 as bigint. */
export function plainRows(result: QueryResult): readonly Row[] {
  return result.toArray().map((row) => plainValue(row) as Row);
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainValue(member)]));
}
