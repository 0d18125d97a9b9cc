import { invisibleAt, withoutInvisible } from './invisible.js';
import type { Span } from './Span.js';

/** What is seen of a text, for rules to read. */
export interface Visible {
  readonly text: string;
  /** Where a piece of `text` stands in the text itself, without what is invisible at its ends. */
  readonly spanOf: (piece: Span) => Span;
}

/**
 * The text without its invisible characters, which copies of web pages have in the middle of words and dates.
 * null when that is the text itself.
 */
export function visible(text: string): Visible | null {
  const seen = withoutInvisible(text);
  if (seen === text) return null;
  const offsets: number[] = [];
  for (let at = 0; at < text.length;) {
    const length = invisibleAt(text, at);
    if (length === 0) offsets.push(at);
    at += length || 1;
  }
  const offset = (index: number): number => offsets[index] ?? text.length;
  return {
    text: seen,
    spanOf: ({ start, end }) => ({ start: offset(start), end: end > start ? offset(end - 1) + 1 : offset(start) }),
  };
}
