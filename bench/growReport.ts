import type { Parsed } from '../src/parse.js';

/** A report's text with everything from its first aspect to its last `times` times. */
export function growReport({ parsed, text }: Parsed, times: number): string {
  const start = parsed.aspects.at(0)?.span.start ?? 0;
  const end = parsed.aspects.at(-1)?.span.end ?? text.length;
  return text.slice(0, start) + `${text.slice(start, end)}\n`.repeat(times) + text.slice(end);
}
