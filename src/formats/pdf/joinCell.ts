import { endsSentence, unbreakable } from './beginsParagraph.js';
import { beginsPart } from './beginsPart.js';
import { joinWords } from './joinLines.js';
import type { Piece } from './Piece.js';

/** In em: a line that leaves less is full, at the end of a sentence or in it; words that end farther from the wall were not broken by it. */
const tolerance = { ended: 1.2, ragged: 2.2, wall: 3 };

/**
 * The lines of a cell as its paragraphs: one goes on in the next while its lines are full.
 *
 * @param end where the longest line of the column ends
 * @param wall where the cell ends
 */
export function joinCell(lines: readonly Piece[], end: number, wall: number): string[] {
  const paragraphs: Piece[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && goesOn(previous, line)) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(joinWords).filter((text) => text !== '');

  function goesOn(previous: Piece, line: Piece): boolean {
    const em = previous.size;
    if (wall - end > tolerance.wall * em) return false;
    const short = end - previous.right - unbreakable(line);
    const isEnded = endsSentence.test(previous.text);
    return short <= em * (isEnded ? tolerance.ended : tolerance.ragged) && !(isEnded && beginsPart.test(line.text));
  }
}
