import type { Span } from './Span.js';

/** Stands for a character that a rule must not read; no text holds it. */
export const masked = '\uE000';

/** The text with these spans made unreadable, or blank, every offset kept. */
export function maskSpans(text: string, spans: readonly Span[], mask = masked): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), mask.repeat(end - start));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
