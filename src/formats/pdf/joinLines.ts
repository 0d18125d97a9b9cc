import { clean } from '../../text/clean.js';
import { beginsParagraph } from './beginsParagraph.js';
import type { Line } from './Line.js';
import { readMargins, usualLeading, usualSize } from './margins.js';

/** The lines of a pdf as paragraphs, one string each. */
export function joinLines(lines: readonly Line[]): string[] {
  const setting = { margins: readMargins(lines), leading: usualLeading(lines), size: usualSize(lines) };
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || beginsParagraph(last, line, setting)) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs.map((paragraph) =>
    clean(paragraph.reduce((text, line) => glue(text, line.text), '')).replace(betweenScripts, ''),
  );
}

/** Setting lines to one width stretches these first, and programs set a little space there anyway: it means nothing. */
const betweenScripts = /(?<=\p{Script=Han}) \b|(?<=[\w%]) (?=\p{Script=Han})/gu;

/** A word of letters that goes on in the next line keeps its blank. */
function glue(text: string, next: string): string {
  return /[a-z,]$/i.test(text) && /^[a-z]/i.test(next) ? `${text} ${next}` : text + next;
}
