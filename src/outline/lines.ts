import { closesAsHeading } from './lineShapes.js';
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
  /** How wide it is set, indentation included: Han and full-width characters count two. */
  readonly columns: number;
  /** Whether it ends with the end of a sentence or a colon. */
  readonly ended: boolean;
}

/**
 * The first lines of a folded text, not more than `most`.
 *
 * @param text as written, which tells how wide its characters are
 */
export function readLines(folded: string, most = Infinity, text = folded): Line[] {
  const lines: Line[] = [];
  let lineFeeds = 0;
  for (let from = 0; from <= folded.length && lines.length < most;) {
    const feed = folded.indexOf('\n', from);
    const to = feed === -1 ? folded.length : feed;
    const span = trimSpan(folded, { start: from, end: to });
    lineFeeds++;
    if (span !== null) {
      const columns = columnsOf(text, from, span.end);
      lines.push(
        lineOf(folded, span, { indent: span.start - from, columns, apart: lineFeeds > 1 && lines.length > 0 }),
      );
      lineFeeds = 0;
    }
    from = to + 1;
  }
  return lines;
}

const markdownSign = /^(?:#{1,6}|[-*+>])[ \t]+/;

function lineOf(folded: string, { start, end }: Span, place: Pick<Line, 'indent' | 'columns' | 'apart'>): Line {
  const signs = markdownSign.exec(folded.slice(start, end))?.[0] ?? '';
  const content = folded.slice(start + signs.length, end);
  return {
    start,
    end,
    contentStart: start + signs.length,
    ...place,
    sign: signs.startsWith('#') ? '#' : signs === '' ? null : '-',
    content,
    ended: /[。!?;:…][”’)》\]]*$/.test(content.slice(-8)),
  };
}

function columnsOf(text: string, start: number, end: number): number {
  let columns = end - start;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) >= firstWide) columns++;
  return columns;
}

/** CJK begins with its radicals; quotation marks and dashes before it are of either width. */
const firstWide = 0x2e80;

/** How the copy breaks its lines: all that it breaks measure about as much. */
export interface Wrap {
  /** Whether a line is as long as those that are broken. */
  readonly fills: (line: Line) => boolean;
}

/** Lines are measured in characters, as a program breaks them, or in columns, as print does. */
const measures: readonly ((line: Line) => number)[] = [({ content }) => content.length, ({ columns }) => columns];

/** Null when the copy does not break its lines. */
export function readWrap(lines: readonly Line[]): Wrap | null {
  const wraps = measures.flatMap((measure) => [wrapBy(measure, lines), wrapAtWidest(measure, lines)]);
  const [best] = wraps.filter((wrap) => wrap !== null).sort((a, b) => b.alike - a.alike);
  return best ?? null;
}

type CountedWrap = Wrap & { readonly alike: number };

/**
 * The width at which the copy breaks its lines; null when it does not. Broken lines are all about as long, and many or
 * all that there are; headings, which have no end either, are not.
 */
function wrapBy(measure: (line: Line) => number, lines: readonly Line[]): CountedWrap | null {
  const widths = lines
    .filter(isLong)
    .map(measure)
    .sort((a, b) => a - b);
  const median = widths[widths.length >> 1];
  if (median === undefined || widths.length < fewestBroken) return null;
  const alike = widths.filter((width) => Math.abs(width - median) <= tolerance).length;
  const rule = lines.every((line) => measure(line) <= median + tolerance) || alike * 10 >= lines.length * 3;
  if (!rule || alike * 5 < widths.length * 3) return null;
  return { alike, fills: (line) => Math.abs(measure(line) - median) <= tolerance };
}

/** The same in a copy of many headings, where few lines are broken: the longest are, which elsewhere end with their paragraphs. */
function wrapAtWidest(measure: (line: Line) => number, lines: readonly Line[]): CountedWrap | null {
  const widest = lines.reduce((most, line) => Math.max(most, measure(line)), 0);
  const full = lines.filter((line) => measure(line) >= widest - tolerance);
  const broken = full.filter(isLong).length;
  if (broken < fewestBroken || broken * 4 < full.length * 3) return null;
  return { alike: broken, fills: (line) => measure(line) >= widest - tolerance };
}

/** Whether a line has no end, though it is longer than headings are, and is none. */
function isLong({ ended, content }: Line): boolean {
  return !ended && content.length >= shortestWrapped && !closesAsHeading(content);
}

const fewestBroken = 4;

/** Punctuation may hang over, and what cannot be parted may go to the next line. */
const tolerance = 3;

/** Copies break their lines no earlier than this; shorter ones without an end are headings. */
const shortestWrapped = 15;
