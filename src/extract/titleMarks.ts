import type { Span } from '../text/Span.js';

/**
 * The outermost 《…》 of a folded text, marks included. A mark that never closes is none, and a title holds at most
 * `longestTitle` characters, so that one lost 》 does not swallow what follows.
 */
export function titleMarks(folded: string): Span[] {
  const marks: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at];
    if (depth > 0 && (at - start > longestTitle || character === '。')) {
      depth = 0;
      at = start;
    } else if (character === '《') {
      if (depth === 0) start = at;
      depth++;
    } else if (character === '》' && depth > 0 && --depth === 0) {
      marks.push({ start, end: at + 1 });
    }
  }
  return marks;
}

const longestTitle = 150;
