import type { Piece } from './Piece.js';

/** In em. */
const tolerance = 0.35;

/**
 * Pieces of one line, none of which lies inside another. Programs often set the Han characters of a line at one go, with
 * gaps, and then quotation marks and digits of another font into the gaps: the reader gives the first as one piece with
 * blanks in it. It is split where others lie in it; a Han character is one em wide, another about half.
 */
export function splitOverlaid(line: readonly Piece[]): Piece[] {
  return line
    .flatMap((host) => {
      const inner = line.filter((piece) => piece !== host && liesIn(piece, host));
      return inner.length === 0 ? [host] : splitAround(host, inner);
    })
    .sort((one, other) => one.left - other.left);
}

function liesIn(piece: Piece, host: Piece): boolean {
  const slack = host.size * tolerance;
  return piece.left > host.left + slack && piece.right < host.right + slack && piece.left < host.right - slack / 2;
}

function splitAround(host: Piece, inner: readonly Piece[]): Piece[] {
  const em = host.size;
  const taken = inner.reduce((sum, piece) => sum + piece.right - piece.left, 0);
  const characters = [...host.text];
  const nominal = characters.reduce((sum, character) => sum + widthOf(character), 0) * em;
  const scale = Math.max(0.5, (host.right - host.left - taken) / Math.max(1, nominal));

  const parts: Piece[] = [];
  let text = '';
  let left = host.left;
  let at = host.left;
  const flush = (): void => {
    if (text.trim() !== '') parts.push({ ...host, text: text.trim(), left, right: at });
    text = '';
  };
  let next = 0;
  for (const character of characters) {
    const reach = character === ' ' ? 2 * tolerance : tolerance;
    for (let piece = inner[next]; piece !== undefined && piece.left - at < reach * em; piece = inner[next]) {
      flush();
      at = Math.max(at, piece.right);
      left = at;
      next++;
    }
    if (character === ' ' && text === '') continue;
    text += character;
    at += widthOf(character) * em * scale;
  }
  flush();
  return parts;
}

/** In em. Blanks stand for gaps, whose width is not known. */
export function widthOf(character: string): number {
  if (character === ' ') return 0;
  return character < '\u2000' ? 0.5 : 1;
}
