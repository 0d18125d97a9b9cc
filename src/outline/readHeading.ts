import type { Span } from '../text/Span.js';
import { headingForms } from './headingForms.js';

export interface Heading {
  readonly title: Span;
  /** Where what is not title any more begins. */
  readonly end: number;
}

/**
 * The title in a heading paragraph.
 *
 * @param folded the folded text
 * @param span the paragraph's words after the marker
 * @param alone whether nothing but the heading stands in its paragraph, so that it may hold several sentences
 */
export function readHeading(folded: string, span: Span, alone: boolean): Heading {
  const words = folded.slice(span.start, span.end);
  for (const { pattern } of headingForms) {
    const found = pattern.exec(words);
    const title = found?.indices?.groups?.title;
    if (found === null || title === undefined || !balanced(words.slice(title[0], title[1]))) continue;
    return { title: withoutEnd(folded, span.start + title[0], span.start + title[1]), end: span.start + found[0].length };
  }
  const stop = alone ? -1 : words.search(/[。!?;:]/);
  const end = stop === -1 ? span.end : span.start + stop;
  return { title: withoutEnd(folded, span.start, end), end };
}

/** Whether every quote that opens closes, in this order. */
function balanced(words: string): boolean {
  let depth = 0;
  for (const character of words) {
    if (character === '“') depth++;
    if (character === '”' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Without the punctuation and blanks at its end. */
function withoutEnd(folded: string, start: number, end: number): Span {
  let last = end;
  while (last > start + 1 && /[\s。;:,、.!]/.test(folded[last - 1] ?? '')) last--;
  return { start, end: last };
}
