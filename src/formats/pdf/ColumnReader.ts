import { ParseRefusal } from '../../text/ParseRefusal.js';
import { columnKinds } from '../table/columnKinds.js';
import { blockAt, overlap, side, type Block, type Gutter } from './blockAt.js';
import type { Line } from './Line.js';
import { joinPieces } from './pageLines.js';
import type { Piece } from './Piece.js';

/**
 * Reads the lines of a text in their order, page after page. Two columns of running text are read one after the other; a table
 * whose rows are one line each is read row by row; what may be either is refused, for its lines could be mixed up.
 */
export class ColumnReader {
  /** Of the columns read so far: at the end of a text they may be too short to tell. */
  #known: Gutter | null = null;

  /**
   * @param lines of a page, or of a part of it
   * @throws ParseRefusal
   */
  read(lines: readonly (readonly Piece[])[], page: number): Line[] {
    const result: Line[] = [];
    for (let at = 0; at < lines.length;) {
      const block = blockAt(lines, at, this.#known);
      if (block === null) {
        for (const part of apart(lines[at] ?? [])) result.push(lineOf(part, page));
        at++;
        continue;
      }
      const rows = lines.slice(block.start, block.end);
      const columns = halves(rows, block);
      const full = columns.map(fullShare);
      if (
        (Math.min(...full) >= share.ofProse && isEven(columns) && !hasHeadings(rows, block)) ||
        (this.#known !== null && overlap(this.#known, block))
      ) {
        this.#known = block;
        const top = Math.round(rows[0]?.[0]?.y ?? 0);
        for (const [index, column] of columns.entries())
          result.push(...column.map((line) => lineOf(line, page, `${page}/${top}/${index}`)));
      } else if (Math.max(...full) <= share.ofRows && rows.every((row) => side(row, block) === 'both')) {
        result.push(...rows.map((row) => ({ ...lineOf(row, page), isRow: true })));
      } else {
        throw new ParseRefusal(mixedUp(page));
      }
      at = block.end;
    }
    return result;
  }
}

/** Why a page is refused of which lines could be mixed up. */
export function mixedUp(page: number): string {
  return `Page ${page + 1} of the pdf is set in columns or holds a table, whose order cannot be told: give the .docx or .html.`;
}

function lineOf(pieces: readonly Piece[], page: number, column = `${page}`): Line {
  return { ...joinPieces(pieces), page, column, isRow: false };
}

/** In em: words farther apart on one line have nothing to do with each other. */
const widest = 5;

function apart(line: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let end = -Infinity;
  for (const piece of line) {
    if (piece.left - end > widest * piece.size) parts.push([]);
    parts.at(-1)?.push(piece);
    end = Math.max(end, piece.right);
  }
  return parts;
}

function halves(rows: readonly (readonly Piece[])[], { left }: Gutter): [Piece[][], Piece[][]] {
  const first = rows.map((row) => row.filter((piece) => piece.right <= left)).filter((row) => row.length > 0);
  const second = rows.map((row) => row.filter((piece) => piece.left > left)).filter((row) => row.length > 0);
  return [first, second];
}

/** Of all lines: running text fills so many at least, the cells of rows of one line so many at most. */
const share = { ofProse: 0.35, ofRows: 0.1 };

/** How many of a column's lines are full. */
function fullShare(column: readonly (readonly Piece[])[]): number {
  const lines = column.map(joinPieces);
  const right = Math.max(...lines.map((line) => line.right));
  const full = lines.filter((line) => right - line.right < line.size * 2 && line.text.length >= 10);
  return full.length / Math.max(1, lines.length);
}

/** Whether the first row with words on both sides names the columns of a ledger. */
function hasHeadings(rows: readonly (readonly Piece[])[], block: Block): boolean {
  const row = rows.find((pieces) => side(pieces, block) === 'both') ?? [];
  const halvesOfRow = halves([row], block).map(([pieces]) => joinPieces(pieces ?? []).text.replace(/\s+/g, ''));
  return halvesOfRow.every((heading) => columnKinds.some(({ pattern }) => pattern.test(heading)));
}

function isEven([first, second]: readonly [Piece[][], Piece[][]]): boolean {
  const width = (column: readonly (readonly Piece[])[]): number => {
    const pieces = column.flat();
    return Math.max(...pieces.map((piece) => piece.right)) - Math.min(...pieces.map((piece) => piece.left));
  };
  const ratio = width(first) / width(second);
  return ratio > 0.65 && ratio < 1.55;
}
