import type { Span } from '../text/Span.js';
import { squeezed } from '../text/squeezed.js';
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
  const { text, at } = squeezed(folded.slice(span.start, span.end));
  const offset = (index: number): number => span.start + (at[index] ?? 0);
  for (const { pattern } of headingForms) {
    const found = pattern.exec(text);
    const title = found?.indices?.groups?.title;
    if (found === null || title === undefined || !balanced(text.slice(...title))) continue;
    return {
      title: withoutEnd(folded, offset(title[0]), offset(title[1] - 1) + 1),
      end: offset(found[0].length - 1) + 1,
    };
  }
  const stop = alone ? -1 : text.search(/[。!?;:]/);
  const end = stop === -1 ? span.end : offset(stop);
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
