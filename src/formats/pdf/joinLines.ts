import { clean } from '../../text/clean.js';
import { beginsPart } from './beginsPart.js';
import type { Line } from './Line.js';
import { readMargins, usualLeading, type Margins } from './margins.js';

/** The lines of a pdf as paragraphs, one string each. */
export function joinLines(lines: readonly Line[]): string[] {
  const margins = readMargins(lines);
  const leading = usualLeading(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(last, line, margins, leading)) last.push(line);
    else paragraphs.push([line]);
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

/** In em, but for `gap`, which is in usual distances of lines. */
const tolerance = { indent: 0.8, ragged: 2.2, gap: 1.3, size: 1.15 };

function goesOn(paragraph: readonly Line[], line: Line, margins: (line: Line) => Margins, leading: number): boolean {
  const [first, second] = paragraph;
  const previous = paragraph.at(-1);
  if (first === undefined || previous === undefined) return false;
  const em = previous.size;
  const ratio = line.size / em;
  if (ratio > tolerance.size || ratio < 1 / tolerance.size) return false;
  if (previous.isRow || line.isRow) return false;
  if (previous.column === line.column && line.y - previous.y > leading * tolerance.gap) return false;

  const short = margins(previous).right - previous.right - unbreakable(line);
  if (short > em * tolerance.ragged) return false;
  if (endsSentence.test(previous.text) && (short > em * 1.2 || beginsPart.test(line.text))) return false;
  if (second === undefined && beginsPart.test(line.text) && Math.abs(line.left - first.left) < em) return false;

  // Indents are compared with the column's own margin: the next column or page stands elsewhere.
  const indent = line.left - margins(line).left;
  const usual = (second ?? line).left - margins(second ?? line).left;
  const firstIndent = first.left - margins(first).left;
  if (second !== undefined) return Math.abs(indent - usual) < em * tolerance.indent;
  if (indent < em * tolerance.indent) return true;
  return firstIndent > em * tolerance.indent && indent - firstIndent > em * tolerance.indent;
}

/** The width of the letters or digits a line begins with: they did not fit on the line before. */
function unbreakable({ text, left, right }: Line): number {
  const word = /^[\w.:/@%-]+/.exec(text)?.[0] ?? '';
  return word === '' ? 0 : ((right - left) * word.length) / Math.max(1, text.length);
}

const endsSentence = /[。！？；：!?;:][”’）)》]*$/;
