import type { Leaf } from '../outline/Leaf.js';
import type { Span } from '../text/Span.js';
import type { Locate } from './readDocuments.js';

/** Finds the leaf in which a span begins. */
export function leafFinder(leaves: readonly Leaf[]): (span: Span) => Leaf | undefined {
  return ({ start }) => {
    let low = 0;
    let high = leaves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((leaves[middle]?.end ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    const leaf = leaves[low];
    return leaf !== undefined && leaf.start <= start ? leaf : undefined;
  };
}

/** The address of the leaf in which a span begins. */
export function locateIn(leaves: readonly Leaf[]): Locate {
  const find = leafFinder(leaves);
  return (span) => find(span)?.in ?? null;
}
