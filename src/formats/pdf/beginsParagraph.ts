import { beginsPart } from './beginsPart.js';
import type { Line } from './Line.js';
import type { Setting } from './margins.js';

/** In em of the line before, but for `gap`, in usual distances, and `size`, as a ratio. */
const tolerance = { indent: 0.8, aside: 6, ragged: 2.2, ended: 1.2, gap: 1.3, titleGap: 2.2, size: 1.15 };

/** Whether a line begins a new paragraph, or goes on with the one before. */
export function beginsParagraph(paragraph: readonly Line[], line: Line, setting: Setting): boolean {
  const [first, second] = paragraph;
  const previous = paragraph.at(-1);
  if (first === undefined || previous === undefined || previous.isRow || line.isRow) return true;
  const em = previous.size;
  const short = (setting.margins(previous).right - previous.right - unbreakable(line)) / em;
  const isOfOtherSize = Math.max(line.size / previous.size, previous.size / line.size) > tolerance.size;
  if (isOfOtherSize && (short > tolerance.ended || line.left > setting.margins(line).left + em * tolerance.indent))
    return true;
  if (short > tolerance.ragged) return true;

  // Signatures and dates stand at the right; what is indented as far has no second line.
  const indent = (of: Line): number => (of.left - setting.margins(of).left) / em;
  if (previous.size <= setting.size * tolerance.size && indent(first) > tolerance.aside) return true;

  const gap = previous.column === line.column ? line.y - previous.y : 0;
  // A title that fills its first line goes on in the middle of the next.
  if (previous.size > setting.size * tolerance.size) {
    return gap > em * tolerance.titleGap || previous.left - setting.margins(previous).left > em * tolerance.ragged;
  }
  if (gap > setting.leading * tolerance.gap) return true;

  const numbered = beginsPart.test(line.text);
  const isOutdented = indent(first) >= tolerance.indent && indent(line) < tolerance.indent;
  if (endsSentence.test(previous.text) && (short > tolerance.ended || (numbered && !isOutdented))) return true;
  if (second === undefined && numbered && Math.abs(line.left - first.left) < em) return true;

  // Indents are compared with each column's own margin: the next column or page stands elsewhere.
  if (second !== undefined) return Math.abs(indent(line) - indent(second)) >= tolerance.indent;
  if (indent(line) < tolerance.indent) return false;
  const hangs = indent(first) > tolerance.indent && indent(line) - indent(first) > tolerance.indent;
  return !hangs;
}

/** The width of the letters or digits a line begins with, brackets before them included: they did not fit on the line before. */
export function unbreakable({ text, left, right }: Pick<Line, 'text' | 'left' | 'right'>): number {
  const word = /^[“‘《〈〔（([]*[\w.:/@%-]*/.exec(text)?.[0] ?? '';
  return word === '' ? 0 : ((right - left) * word.length) / Math.max(1, text.length);
}

export const endsSentence = /[。！？；：!?;:][”’）)》]*$/;
