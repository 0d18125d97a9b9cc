import type { Span } from '../text/Span.js';
import type { FoldedWords } from './foldWords.js';
import type { Taxonomy, WordPlace } from './Taxonomy.js';

/** What the words of one place say about the types, which are named by their index. */
export interface Tally {
  /** Of each type; a type against which more is said than for it has none. */
  readonly points: readonly number[];
  readonly sum: number;
  /** Those that speak for a type, where they first stand in the text. */
  readonly words: readonly WeighedWord[];
}

export interface WeighedWord extends Span {
  readonly type: number;
  readonly points: number;
}

/** Adds up the points of the terms that stand in the spans, each term once however often it is repeated. */
export function tallyPlace(
  { terms, types }: Taxonomy,
  { words, at }: FoldedWords,
  place: WordPlace,
  spans: readonly Span[],
): Tally {
  const points = new Array<number>(types.length).fill(0);
  const weighed: WeighedWord[] = [];
  const seen = new Set<string>();
  for (const span of spans)
    for (const found of terms.find(words, firstFrom(at, span.start), firstFrom(at, span.end))) {
      if (seen.has(found.term)) continue;
      seen.add(found.term);
      for (const { type, weight } of found.meaning) {
        const own = weight[place];
        points[type]! += own;
        if (own > 0) weighed.push({ start: at[found.start]!, end: at[found.end - 1]! + 1, type, points: own });
      }
    }
  const positive = points.map((own) => Math.max(0, own));
  return { points: positive, sum: positive.reduce((sum, own) => sum + own, 0), words: weighed };
}

/** Index of the first offset that is `offset` or more. */
function firstFrom(at: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
