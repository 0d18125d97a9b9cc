import type { Span } from '../text/Span.js';

/**
 * The outermost 《…》 of a folded text, marks included. A mark that never closes is none, and a title holds at most
 * `longestTitle` characters, so that one lost 》 does not swallow what follows.
 */
export function titleMarks(folded: string): Span[] {
  const marks: Span[] = [];
  let open: number[] = [];
  for (const { 0: character, index } of folded.matchAll(/[《》。]/g)) {
    if (character === '《') open.push(index);
    else if (character === '。') open = [];
    else {
      const start = open.pop();
      if (start === undefined || index - start > longestTitle) continue;
      while ((marks.at(-1)?.start ?? -1) > start) marks.pop();
      marks.push({ start, end: index + 1 });
    }
  }
  return marks;
}

const longestTitle = 150;
