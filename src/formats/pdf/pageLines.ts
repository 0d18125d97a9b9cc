import type { Piece } from './Piece.js';
import { splitOverlaid } from './splitOverlaid.js';

/** The pieces of a page in lines from top to bottom, each from left to right. Blanks between pieces are not in them. */
export function pageLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y || one.left - other.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && piece.y - first.y <= Math.max(first.size, piece.size) * 0.45)
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => splitOverlaid(withoutDoubles(line.sort((one, other) => one.left - other.left))));
}

/** Bold type is at times made by printing the same words twice, a hair apart. */
function withoutDoubles(line: readonly Piece[]): Piece[] {
  return line.filter((piece, index) => {
    const before = line[index - 1];
    return !(before?.text === piece.text && piece.left - before.left < piece.size * 0.3);
  });
}

/** In em: no program sets such a gap to fill a line. */
const wide = 1.5;

/** Pieces of one line as one. Between Han characters and letters or digits, programs set a little space that is no blank. */
export function joinPieces(line: readonly Piece[]): Piece {
  let text = '';
  let end = line[0]?.left ?? 0;
  for (const piece of line) {
    const gap = (piece.left - end) / piece.size;
    const spaced = /[\w%]$/.test(text) !== /^\w/.test(piece.text) || /[^!-~]$/.test(text);
    const blank = gap > wide ? '\u3000' : gap > (spaced ? 0.6 : 0.12) ? ' ' : '';
    text += (text === '' ? '' : blank) + piece.text;
    end = Math.max(end, piece.right);
  }
  return {
    text,
    left: line[0]?.left ?? 0,
    right: end,
    y: Math.max(...line.map(({ y }) => y)),
    size: usualSize(line),
  };
}

/** That of most characters. */
function usualSize(line: readonly Piece[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of line) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}
