import type { Cell, Row } from '../table/Cell.js';
import { readLedgerHeader } from '../table/readLedgerHeader.js';
import { tableLines } from '../table/tableLines.js';
import type { Table } from './Table.js';

/** In points: columns of one table stand so on every page. */
const tolerance = 4;

/** Whether a table goes on in the next: its columns stand in the same places. */
export function continues(table: Table, next: Table): boolean {
  return (
    table.xs.length === next.xs.length && table.xs.every((x, index) => Math.abs(x - (next.xs[index] ?? 0)) <= tolerance)
  );
}

/** The lines of a table that goes over pages. */
export function joinTables(tables: readonly Table[]): string[] {
  return tableLines(tables.reduce<readonly Row[]>((rows, table) => joinRows(rows, table.rows), []));
}

/** A row that a page break parts has its number on the first page alone. Headings may be said again on each page. */
function joinRows(rows: readonly Row[], next: readonly Row[]): readonly Row[] {
  const header = readLedgerHeader(rows);
  const number = header?.columns.findIndex(({ kind }) => kind === 'number') ?? -1;
  const isSaidAgain = next[0] !== undefined && rows.slice(0, header?.end ?? 0).some((row) => same(row, next[0]!));
  const [first, ...more] = isSaidAgain ? next.slice(1) : next;
  const last = rows.at(-1);
  const isRest =
    number !== -1 &&
    rows.length > (header?.end ?? 0) &&
    first !== undefined &&
    cellAt(first, number)?.lines.length === 0;
  if (!isRest || last === undefined || !sameShape(last, first)) return [...rows, ...next];
  return [...rows.slice(0, -1), last.map((cell, index) => joinCells(cell, first[index]!)), ...more];
}

function cellAt(row: Row, column: number): Cell | undefined {
  let at = 0;
  return row.find(({ columns }) => (at += columns) > column);
}

function same(one: Row, other: Row): boolean {
  const words = (row: Row): string => row.map(({ lines }) => lines.join('')).join('|');
  return sameShape(one, other) && words(one) === words(other);
}

function sameShape(one: Row, other: Row): boolean {
  return one.length === other.length && one.every(({ columns }, index) => columns === other[index]?.columns);
}

function joinCells(cell: Cell, rest: Cell): Cell {
  const [first, ...more] = rest.lines;
  if (first === undefined) return cell;
  return { ...cell, lines: [...cell.lines.slice(0, -1), (cell.lines.at(-1) ?? '') + first, ...more] };
}
