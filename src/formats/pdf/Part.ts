import type { Line } from './Line.js';
import type { Table } from './Table.js';

/** Of a page: a line of text or a ruled table. */
export type Part = Line | Table;

export function isLine(part: Part | undefined): part is Line {
  return part !== undefined && 'text' in part;
}
