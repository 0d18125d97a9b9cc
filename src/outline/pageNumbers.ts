import type { Span } from '../text/Span.js';
import { trimSpan } from '../text/trimSpan.js';

/** Lines that copies of printed pages have in the middle of their text, over a text as written or folded. */
export const pageNumberForms: readonly {
  readonly pattern: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    pattern: String.raw`[-‐-―－]{1,2}[ \u3000]?\d{1,3}[ \u3000]?[-‐-―－]{1,2}|[·•][ \u3000]?\d{1,3}[ \u3000]?[·•]`,
    examples: ['— 3 —', '- 12 -', '－3－', '· 3 ·', '——3——'],
    counterExamples: ['3', '1-3', '-3', '2023-2025'],
  },
  {
    pattern: String.raw`第[ \u3000]?\d{1,3}[ \u3000]?页(?:[ \u3000，,/]{0,2}共[ \u3000]?\d{1,3}[ \u3000]?页)?|\d{1,3} ?/ ?\d{1,3}`,
    examples: ['第3页', '第 3 页 共 10 页', '第3页，共10页', '3 / 10', '3/10'],
    counterExamples: ['第3页中的问题', '共10页', '2023/10/1'],
  },
];

const blank = String.raw`[ \t\f\u3000\u00A0]*`;
const line = new RegExp(`^${blank}(?:${pageNumberForms.map(({ pattern }) => pattern).join('|')})${blank}$`, 'gm');

/** Where a text has lines that hold nothing but the number of a page, in order. */
export function pageNumbers(text: string): Span[] {
  return [...text.matchAll(line)].flatMap(({ 0: words, index }) => {
    const span = trimSpan(text, { start: index, end: index + words.length });
    return span === null ? [] : [span];
  });
}
