import type { Piece } from './Piece.js';

/** Of the type beside it: how small a mark is, and how far it is raised. */
const mark = { size: 0.85, raised: 0.15 };

/**
 * The lines of a page without its footnotes, and without the marks in the text that lead to them, as they are left out of
 * other formats. A line that begins with a mark of the text above begins the notes.
 */
export function dropNotes(lines: readonly (readonly Piece[])[]): (readonly Piece[])[] {
  const marks = new Set<string>();
  const kept: (readonly Piece[])[] = [];
  for (const line of lines) {
    const [first] = line;
    if (first !== undefined && isMark(first, line) && marks.has(first.text)) break;
    const text = line.filter((piece, index) => index === 0 || !isMark(piece, line) || !leadsOn(line[index - 1]));
    for (const piece of line) if (!text.includes(piece)) marks.add(piece.text);
    kept.push(text);
  }
  return kept;
}

function isMark(piece: Piece, line: readonly Piece[]): boolean {
  if (!/^\[?\d{1,2}\]?$/.test(piece.text)) return false;
  const beside = line.reduce((largest, other) => (other.size > largest.size ? other : largest), piece);
  return piece.size <= beside.size * mark.size && beside.y - piece.y >= beside.size * mark.raised;
}

/** What a mark stands after; after letters it is a power, as in m². */
function leadsOn(before: Piece | undefined): boolean {
  return /[\p{Script=Han}”’》）)。，；：]$/u.test(before?.text ?? '');
}
