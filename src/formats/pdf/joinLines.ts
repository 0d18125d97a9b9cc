import { clean } from '../../text/clean.js';
import { beginsParagraph } from './beginsParagraph.js';
import type { Line } from './Line.js';
import type { Setting } from './margins.js';
import type { Piece } from './Piece.js';

/** The lines of a pdf as paragraphs, one string each. */
export function joinLines(lines: readonly Line[], setting: Setting): string[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || beginsParagraph(last, line, setting)) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs.map(joinWords);
}

/** Lines of one paragraph as its text. Wide gaps stay as blanks: words on both sides are apart. */
export function joinWords(lines: readonly Pick<Piece, 'text'>[]): string {
  return lines
    .reduce((text, line) => glue(text, line.text), '')
    .split(wideGap)
    .map((part) => clean(part).replace(betweenScripts, ''))
    .filter((part) => part !== '')
    .join(' ');
}

/** What `joinPieces` puts for a gap that no program sets to fill a line. */
const wideGap = '\u3000';

/** Setting lines to one width stretches these first, and programs set a little space there anyway: it means nothing. */
const betweenScripts = /(?<=\p{Script=Han}) \b|(?<=[\w%]) (?=\p{Script=Han})/gu;

/** A word of letters that goes on in the next line keeps its blank. */
function glue(text: string, next: string): string {
  return /[a-z,]$/i.test(text) && /^[a-z]/i.test(next) ? `${text} ${next}` : text + next;
}
