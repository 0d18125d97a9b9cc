import { ParseRefusal } from '../../text/ParseRefusal.js';
import { mixedUp } from './ColumnReader.js';
import { findGrids, type Grid, type GridCell } from './findGrids.js';
import { joinCell } from './joinCell.js';
import { joinPieces, pageLines } from './pageLines.js';
import type { Piece } from './Piece.js';
import type { Page } from './placeItems.js';
import { splitAtWalls } from './splitAtWalls.js';
import type { Table } from './Table.js';

/**
 * The ruled tables of a page, from top to bottom, and what stands outside them.
 *
 * @param number of the page, counted from 0
 * @throws ParseRefusal when not every word stands in one cell
 */
export function readTables(
  { pieces, rules }: Page,
  number: number,
): { readonly tables: Table[]; readonly rest: readonly Piece[] } {
  const tables: Table[] = [];
  let rest = pieces;
  for (const grid of findGrids(rules)) {
    const { inside, outside } = divide(rest, grid);
    if (inside.length === 0) continue;
    const table = fill(grid, inside);
    if (table === null || outside.some((piece) => stands(piece, table))) throw new ParseRefusal(mixedUp(number));
    tables.push(table);
    rest = outside;
  }
  return { tables: tables.sort((one, other) => one.top - other.top), rest };
}

/** Where the middle of words is, above their baseline, in em. */
const halfHeight = 0.35;

function stands(piece: Piece, { top, bottom }: Pick<Table, 'top' | 'bottom'>): boolean {
  const middle = piece.y - piece.size * halfHeight;
  return middle > top && middle < bottom;
}

function divide(pieces: readonly Piece[], { xs, ys }: Grid): { readonly inside: Piece[]; readonly outside: Piece[] } {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const place = { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  const isInside = (piece: Piece): boolean =>
    stands(piece, place) && (piece.left + piece.right) / 2 > left && (piece.left + piece.right) / 2 < right;
  return { inside: pieces.filter(isInside), outside: pieces.filter((piece) => !isInside(piece)) };
}

/** null when cells are of other shapes, or words stand across their walls. */
function fill(grid: Grid, pieces: readonly Piece[]): Table | null {
  const { xs, ys, cells } = grid;
  if (cells === null) return null;
  const words = new Map<GridCell, Piece[]>(cells.map((cell) => [cell, []]));
  for (const piece of pieces) {
    const row = ys.findLastIndex((y) => y <= piece.y - piece.size * halfHeight);
    const inRow = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows);
    const parts = splitAtWalls(
      piece,
      inRow.map((cell) => ({ cell, left: xs[cell.column] ?? 0, right: xs[cell.column + cell.columns] ?? 0 })),
    );
    if (parts === null) return null;
    for (const { cell, part } of parts) words.get(cell)?.push(part);
  }
  const lines = new Map([...words].map(([cell, own]) => [cell, pageLines(own).map(joinPieces)]));
  const ends = (cell: GridCell): number =>
    Math.max(
      ...[...lines].flatMap(([other, own]) =>
        other.column === cell.column && other.columns === cell.columns ? own.map(({ right }) => right) : [],
      ),
    );
  const text = new Map(
    [...lines].map(([cell, own]) => [cell, joinCell(own, ends(cell), xs[cell.column + cell.columns] ?? 0)]),
  );
  const rows = ys.slice(1).map((_, row) =>
    cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((one, other) => one.column - other.column)
      .map((cell) => ({
        lines: cell.row === row ? (text.get(cell) ?? []) : [],
        columns: cell.columns,
        continued: cell.row < row,
      })),
  );
  return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, xs, rows };
}
