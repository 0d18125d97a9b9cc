import type { Piece } from './Piece.js';

/** A strip that stays empty, from left to right. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Lines on both sides of one gutter. */
export interface Block extends Gutter {
  readonly start: number;
  readonly end: number;
}

/** So many lines on each side make a block, unless it goes on; fewer are a signature, a line of dots, a wide blank. */
const fewest = 4;
/** In em. */
const narrowest = 1;

/** The longest block whose first line is the given one. */
export function blockAt(lines: readonly (readonly Piece[])[], start: number, known: Gutter | null): Block | null {
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

/** The first lines of a column may be short: full ones soon show where it ends. */
const seen = 24;

/** Gaps inside the lines, or between one and the next where the columns do not stand on one baseline, the narrowest first. */
function guttersFrom(lines: readonly (readonly Piece[])[], start: number): Gutter[] {
  const gutters = lines
    .slice(start, start + seen)
    .flatMap((line, index) => gapsIn([...line, ...(lines[start + index + 1] ?? [])]));
  const distinct = new Map(gutters.map((gutter) => [`${Math.round(gutter.left)} ${Math.round(gutter.right)}`, gutter]));
  return [...distinct.values()].sort((one, other) => one.right - one.left - (other.right - other.left)).slice(0, seen);
}

function gapsIn(line: readonly Piece[]): Gutter[] {
  const pieces = line.toSorted((one, other) => one.left - other.left);
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

export function side(line: readonly Piece[], { left }: Gutter): 'left' | 'right' | 'both' {
  const before = line.some((piece) => piece.right <= left);
  const after = line.some((piece) => piece.left > left);
  return before && after ? 'both' : before ? 'left' : 'right';
}

export function overlap(one: Gutter, other: Gutter): boolean {
  return Math.min(one.right, other.right) > Math.max(one.left, other.left);
}
