import type { Piece } from './Piece.js';
import { widthOf } from './splitOverlaid.js';

/** A stretch of a line, from wall to wall. */
export interface Stretch<Cell> {
  readonly cell: Cell;
  readonly left: number;
  readonly right: number;
}

/** In em: how far words may stand out of their cell, and how far from a wall the blank may be that stands for it. */
const slack = 0.6;

/**
 * The parts of a piece that stand in different cells: the reader joins words that stand close to the wall between them, with
 * a blank. null when the piece goes on through a wall.
 */
export function splitAtWalls<Cell>(
  piece: Piece,
  stretches: readonly Stretch<Cell>[],
): { readonly cell: Cell; readonly part: Piece }[] | null {
  const em = piece.size;
  const touched = stretches.filter(
    ({ left, right }) => piece.right > left + slack * em && piece.left < right - slack * em,
  );
  const [only] = touched;
  const middle = (piece.left + piece.right) / 2;
  const own =
    touched.length > 1 ? undefined : (only ?? stretches.find(({ left, right }) => left <= middle && middle < right));
  if (own !== undefined) return [{ cell: own.cell, part: piece }];
  if (only === undefined) return null;

  const parts: { readonly cell: Cell; readonly part: Piece }[] = [];
  let rest = piece;
  for (const { cell, right } of touched.slice(0, -1)) {
    const at = blankNear(rest, right);
    if (at === null) return null;
    parts.push({ cell, part: { ...rest, text: rest.text.slice(0, at).trim(), right } });
    rest = { ...rest, text: rest.text.slice(at).trim(), left: right };
  }
  return [...parts, { cell: touched.at(-1)!.cell, part: rest }];
}

/** The index of a blank that stands about there. */
function blankNear({ text, left, right, size }: Piece, x: number): number | null {
  const nominal = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  const unit = (right - left) / Math.max(1, nominal);
  let at = left;
  for (const [index, character] of [...text].entries()) {
    if (character === ' ' && Math.abs(at - x) < 2 * slack * size) return index;
    at += widthOf(character) * unit;
  }
  return null;
}
