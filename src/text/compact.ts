import type { Span } from './Span.js';

/** A text without the blanks that print puts into its words, and the way back to its offsets. */
export interface Compact {
  /** Paragraphs are parted by one `\n`. */
  readonly text: string;
  /** Where a piece of `text` stands in the text it was made from, without blanks at its ends. */
  readonly spanOf: (start: number, end: number) => Span;
}

/**
 * Joins what hard line breaks and blanks tear apart in copies made from PDF: 就业岗位 3100 个, 学习\n研讨. A blank line, the end
 * of a short line, the start of a list item or label, and a blank between two numbers still part.
 */
export function compact(folded: string): Compact {
  const pieces: string[] = [];
  /** Of every piece: its offset in the result, its offset in the source. */
  const there: number[] = [];
  const here: number[] = [];
  let length = 0;
  let lineStart = 0;
  let previous: { readonly run: string; readonly end: number } | null = null;
  for (const found of folded.matchAll(/\S+/g)) {
    const at = found.index;
    if (previous !== null) {
      const gap = folded.slice(previous.end, at);
      if (parts(gap, previous.run, found[0], previous.end - lineStart)) {
        pieces.push('\n');
        there.push(length++);
        here.push(previous.end);
      }
      if (gap.includes('\n')) lineStart = at;
    }
    pieces.push(found[0]);
    there.push(length);
    here.push(at);
    length += found[0].length;
    previous = { run: found[0], end: at + found[0].length };
  }
  const back = (offset: number): number => {
    const piece = pieceAt(there, offset);
    return (here[piece] ?? 0) + offset - (there[piece] ?? 0);
  };
  return { text: pieces.join(''), spanOf: (from, to) => ({ start: back(from), end: back(to - 1) + 1 }) };
}

/** Fewer characters than a printed line holds. */
const shortLine = 20;
const digitAtEnd = /\d$/;
const digitAtStart = /^\d/;
const itemStart =
  /^(?:[#*•\-①-⑳【]|\(?[一二三四五六七八九十\d]{1,3}[).、](?!\d)|第?[一二三四五六七八九十][是,]|\p{Script=Han}{2,8}:)/u;

/** Whether a gap between two runs ends a paragraph, an item or a number. */
function parts(gap: string, before: string, after: string, lineLength: number): boolean {
  const feed = gap.indexOf('\n');
  if (feed === -1) return digitAtEnd.test(before) && digitAtStart.test(after);
  return gap.includes('\n', feed + 1) || lineLength < shortLine || itemStart.test(after);
}

/** The last piece that begins at or before an offset. */
function pieceAt(there: readonly number[], offset: number): number {
  let low = 0;
  let high = there.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((there[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
