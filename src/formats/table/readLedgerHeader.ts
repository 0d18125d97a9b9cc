import type { Row } from './Cell.js';
import { columnKinds, type ColumnKind } from './columnKinds.js';

export interface LedgerColumn {
  /** As written, without blanks. */
  readonly label: string;
  readonly kind: ColumnKind['name'];
}

export interface LedgerHeader {
  /** One for each column of the grid. */
  readonly columns: readonly LedgerColumn[];
  /** The rows that make it, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** A title and a line of units may stand above the headings. */
const deepest = 4;

/** The row that names the columns, with the one below it that divides some of them; null when the table is no ledger. */
export function readLedgerHeader(rows: readonly Row[]): LedgerHeader | null {
  for (const [start, row] of rows.slice(0, deepest).entries()) {
    const upper = spread(row);
    if (!namesColumns(upper)) continue;
    const below = rows[start + 1];
    const lower = below?.some(({ continued }) => continued) === true ? spread(below) : [];
    const divided = namesColumns(lower, 1);
    const labels = upper.map((label, column) => (divided && lower[column] ? lower[column] : label));
    return {
      columns: labels.map((label) => ({ label, kind: kindOf(label) ?? 'field' })),
      start,
      end: start + (divided ? 2 : 1),
    };
  }
  return null;
}

/** The words of each column of the grid: those of a wide cell stand in all its columns. */
function spread(row: Row): string[] {
  return row.flatMap(({ lines, columns }) => Array<string>(columns).fill(lines.join('').replace(/\s+/g, '')));
}

function namesColumns(labels: readonly string[], least = 2): boolean {
  const distinct = [...new Set(labels.filter((label) => label !== ''))];
  const known = distinct.filter((label) => kindOf(label) !== null);
  return known.length >= least && known.length * 2 > distinct.length;
}

function kindOf(label: string): ColumnKind['name'] | null {
  return columnKinds.find(({ pattern }) => pattern.test(label))?.name ?? null;
}
