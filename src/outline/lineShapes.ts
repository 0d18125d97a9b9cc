import { bareHeadings } from './bareHeadings.js';
import { labelPattern, stylePatterns } from './patterns.js';

/** Whether a line's content begins a numbered part or a labelled field. */
export function beginsMark(content: string): boolean {
  return partStart.test(content);
}

/** Whether it is an unnumbered heading. */
export function isBareHeading(content: string): boolean {
  return bareHeadings.some(({ pattern }) => pattern.test(content));
}

/** Whether a marker stands alone, with its words on the next line. */
export function isMarkerAlone(content: string): boolean {
  return content.length < 12 && (partStart.exec(content)?.[0].length ?? 0) === content.length;
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
