import { searchText } from './searchText.js';
import type { Span } from './Span.js';

/**
 * Where runs stand in a text as written: `[start, end)` in UTF-16 code units, in order. The text is compared as
 * texts are searched, whatever its width and spacing.
 */
export function locateRuns(text: string, runs: readonly string[]): Span[] {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const units = searchText(character);
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += units;
    at += character.length;
  }
  const spans = runs.flatMap((run) => {
    const found: Span[] = [];
    for (let from = folded.indexOf(run); from >= 0; from = folded.indexOf(run, from + run.length)) {
      found.push({ start: starts[from]!, end: ends[from + run.length - 1]! });
    }
    return found;
  });
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
