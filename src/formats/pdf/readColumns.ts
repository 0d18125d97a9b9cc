import { ParseRefusal } from '../../extract/ParseRefusal.js';
import { limits } from '../limits.js';
import { columnKinds } from '../table/columnKinds.js';
import type { Line } from './Line.js';
import { joinPieces } from './pageLines.js';
import type { Piece } from './Piece.js';

/** A strip that stays empty, from left to right. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Lines on both sides of one gutter. */
interface Block extends Gutter {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of each page in the order in which they are read. Two columns of running text are read one after the other;
 * a table whose rows are one line each is read row by row; what may be either is refused, for its lines could be mixed up.
 *
 * @throws ParseRefusal
 */
export function readColumns(pages: readonly (readonly (readonly Piece[])[])[]): Line[][] {
  /** Of the columns read so far: at the end of a text they may be too short to tell. */
  let known: Gutter | null = null;
  return pages.map((lines, page) => {
    const result: Line[] = [];
    if (lines.length > limits.pdfPageLines)
      throw new ParseRefusal(
        `Page ${page + 1} of the pdf has more than ${limits.pdfPageLines} lines: give the .docx or .html.`,
      );
    for (let at = 0; at < lines.length;) {
      const block = blockAt(lines, at, known);
      if (block === null) {
        for (const part of apart(lines[at] ?? [])) result.push(lineOf(part, page));
        at++;
        continue;
      }
      const rows = lines.slice(block.start, block.end);
      const columns = halves(rows, block);
      const prose = columns.filter(isProse).length;
      if ((prose === 2 && isEven(columns) && !hasHeadings(rows, block)) || (known !== null && overlap(known, block))) {
        known = block;
        for (const [index, column] of columns.entries())
          result.push(...column.map((line) => lineOf(line, page, `${page}/${block.start}/${index}`)));
      } else if (prose === 0 && rows.every((row) => side(row, block) === 'both')) {
        result.push(...rows.map((row) => ({ ...lineOf(row, page), isRow: true })));
      } else {
        throw new ParseRefusal(
          `Page ${page + 1} of the pdf is set in columns or holds a table, whose order cannot be told: give the .docx or .html.`,
        );
      }
      at = block.end;
    }
    return result;
  });
}

function lineOf(pieces: readonly Piece[], page: number, column = `${page}`): Line {
  return { ...joinPieces(pieces), page, column, isRow: false };
}

function overlap(one: Gutter, other: Gutter): boolean {
  return Math.min(one.right, other.right) > Math.max(one.left, other.left);
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

/** So many lines on each side make a block, unless it goes on; fewer are a signature, a line of dots, a wide blank. */
const fewest = 4;
/** In em. */
const narrowest = 1;

/** The longest block whose first line is the given one. */
function blockAt(lines: readonly (readonly Piece[])[], start: number, known: Gutter | null): Block | null {
  let longest: Block | null = null;
  for (const gutter of guttersFrom(lines, start)) {
    let { left, right } = gutter;
    const sides = { left: 0, right: 0 };
    let end = start;
    for (; end < lines.length; end++) {
      const line = lines[end] ?? [];
      const gap = gapIn(line, left, right);
      const em = line[0]?.size ?? 0;
      if (gap === null || gap.right - gap.left < narrowest * em) break;
      ({ left, right } = gap);
      const of = side(line, gap);
      if (of !== 'right') sides.left++;
      if (of !== 'left') sides.right++;
    }
    const block = { start, end, left, right };
    const least = known !== null && overlap(known, block) ? 1 : fewest;
    if (
      Math.min(sides.left, sides.right) >= least &&
      end - start > (longest === null ? 0 : longest.end - longest.start)
    )
      longest = block;
  }
  return longest;
}

/** Gaps inside the line, or between it and the next where the columns do not stand on one baseline. */
function guttersFrom(lines: readonly (readonly Piece[])[], start: number): Gutter[] {
  const pieces = [...(lines[start] ?? []), ...(lines[start + 1] ?? [])].sort((one, other) => one.left - other.left);
  const gutters: Gutter[] = [];
  let end = -Infinity;
  for (const piece of pieces) {
    if (end > -Infinity && piece.left - end >= narrowest * piece.size) gutters.push({ left: end, right: piece.left });
    end = Math.max(end, piece.right);
  }
  return gutters;
}

/** What a line leaves of a gutter; null when it crosses it. */
function gapIn(line: readonly Piece[], left: number, right: number): Gutter | null {
  let gap = { left, right };
  for (const piece of line) {
    const middle = (gap.left + gap.right) / 2;
    if (piece.right <= middle) gap = { left: Math.max(gap.left, piece.right), right: gap.right };
    else if (piece.left >= middle) gap = { left: gap.left, right: Math.min(gap.right, piece.left) };
    else return null;
  }
  return gap;
}

function side(line: readonly Piece[], { left }: Gutter): 'left' | 'right' | 'both' {
  const before = line.some((piece) => piece.right <= left);
  const after = line.some((piece) => piece.left > left);
  return before && after ? 'both' : before ? 'left' : 'right';
}

function halves(rows: readonly (readonly Piece[])[], { left }: Gutter): [Piece[][], Piece[][]] {
  const first = rows.map((row) => row.filter((piece) => piece.right <= left)).filter((row) => row.length > 0);
  const second = rows.map((row) => row.filter((piece) => piece.left > left)).filter((row) => row.length > 0);
  return [first, second];
}

/** Running text fills most of its lines. */
function isProse(column: readonly (readonly Piece[])[]): boolean {
  const lines = column.map(joinPieces);
  const right = Math.max(...lines.map((line) => line.right));
  const full = lines.filter((line) => right - line.right < line.size * 2 && line.text.length >= 10);
  return full.length * 2 > lines.length;
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
