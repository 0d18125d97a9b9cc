import { bareHeadings } from './bareHeadings.js';
import { labelPattern, stylePatterns } from './patterns.js';

/** Whether a line's content begins a numbered part, a labelled field or an unnumbered heading. */
export function beginsPart(content: string): boolean {
  return partStart.test(content) || bareHeadings.some(({ pattern }) => pattern.test(content));
}

const partStart = new RegExp(`^(?:${stylePatterns.map(({ source }) => source).join('|')}|${labelPattern})`);

/** Whether the words of a paragraph so far are a whole heading: 一、整改工作基本情况, 1.关于“学习不够”问题. */
export function closesAsHeading(paragraph: string): boolean {
  return (
    paragraph.length <= 140 &&
    !paragraph.includes('。') &&
    partStart.test(paragraph) &&
    /(?:问题|方面|情况|打算|安排|落实|到位|进展|计划|工作|措施|成效|[”’)])\s*$/.test(paragraph)
  );
}
