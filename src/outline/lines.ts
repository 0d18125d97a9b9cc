import { trimSpan } from '../text/trimSpan.js';
import type { Span } from '../text/Span.js';

/** A line of the copy that is not blank. */
export interface Line extends Span {
  /** After indentation and Markdown signs. */
  readonly contentStart: number;
  readonly indent: number;
  /** # of a heading, or - * + > of a list or quote in Markdown. */
  readonly sign: '#' | '-' | null;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
  readonly content: string;
  /** Whether it ends with the end of a sentence or a colon. */
  readonly ended: boolean;
}

/** The first lines of a folded text, not more than `most`. */
export function readLines(folded: string, most = Infinity): Line[] {
  const lines: Line[] = [];
  let lineFeeds = 0;
  for (let from = 0; from <= folded.length && lines.length < most;) {
    const feed = folded.indexOf('\n', from);
    const to = feed === -1 ? folded.length : feed;
    const span = trimSpan(folded, { start: from, end: to });
    lineFeeds++;
    if (span !== null) {
      lines.push(lineOf(folded, span, span.start - from, lineFeeds > 1 && lines.length > 0));
      lineFeeds = 0;
    }
    from = to + 1;
  }
  return lines;
}

const markdownSign = /^(?:#{1,6}|[-*+>])[ \t]+/;

function lineOf(folded: string, { start, end }: Span, indent: number, apart: boolean): Line {
  const signs = markdownSign.exec(folded.slice(start, end))?.[0] ?? '';
  const content = folded.slice(start + signs.length, end);
  return {
    start,
    end,
    contentStart: start + signs.length,
    indent,
    sign: signs.startsWith('#') ? '#' : signs === '' ? null : '-',
    apart,
    content,
    ended: /[。!?;:…][”’)》\]]*$/.test(content.slice(-8)),
  };
}

/**
 * The width at which the copy breaks its lines; null when it does not. Broken lines are all about as long, and many or
 * all that there are; headings, which have no end either, are not.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const widths = lines
    .filter(({ ended, content }) => !ended && content.length >= shortestWrapped)
    .map(({ content }) => content.length)
    .sort((a, b) => a - b);
  const median = widths[widths.length >> 1];
  if (median === undefined || widths.length < 4) return null;
  const alike = widths.filter((width) => Math.abs(width - median) <= tolerance).length;
  const rule = lines.every(({ content }) => content.length <= median + tolerance) || alike * 10 >= lines.length * 3;
  return rule && alike * 5 >= widths.length * 3 ? median : null;
}

/** Characters are of half and of full width, so that broken lines differ in length by some. */
export const tolerance = 3;

/** Copies break their lines no earlier than this; shorter ones without an end are headings. */
const shortestWrapped = 15;
