import type { Span } from '../text/Span.js';
import type { FoldedWords } from './foldWords.js';
import type { Taxonomy, WordPlace } from './Taxonomy.js';

/** What the words of one place say about each type, by the type's index. */
export interface Tally {
  readonly points: readonly number[];
  readonly words: readonly (readonly WeighedWord[])[];
}

/** A term that speaks for a type, where it first stands in the text. */
export interface WeighedWord extends Span {
  readonly points: number;
}

/**
 * Adds up the points of the terms that stand in the spans, each term once however often it is repeated.
 * A type against which more is said than for it has none.
 */
export function tallyPlace(
  { terms, types }: Taxonomy,
  folded: FoldedWords,
  place: WordPlace,
  spans: readonly Span[],
): Tally {
  const points = types.map(() => 0);
  const words = types.map((): WeighedWord[] => []);
  const seen = new Set<string>();
  for (const span of spans)
    for (const { term, meaning, start, end } of terms.find(folded.words, offsetIn(folded, span.start), offsetIn(folded, span.end))) {
      if (seen.has(term)) continue;
      seen.add(term);
      for (const { type, weight } of meaning) {
        points[type]! += weight[place];
        if (weight[place] > 0)
          words[type]!.push({ start: folded.at[start]!, end: folded.at[end - 1]! + 1, points: weight[place] });
      }
    }
  return { points: points.map((sum) => Math.max(0, sum)), words };
}

/** Of the first folded character that stands at `offset` of the text or after it. */
function offsetIn({ at }: FoldedWords, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
