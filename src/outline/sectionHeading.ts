import type { Span } from '../text/Span.js';

/**
 * Where the heading ends of a section whose text may run on in its paragraph, as in notices printed without line breaks.
 * Over the folded words after its marker.
 */
export const sectionHeading = {
  pattern:
    /^[^。;:]{2,40}?(?:情况|打算|安排|部署|举措|成效|计划|方向)(?:及[^。;:]{0,8}(?:情况|打算|安排|成效))?(?=[^。;:]{4,}[。;:])/,
  examples: [
    ['整改工作总体情况区委召开会议7次,成立专班5个。', '整改工作总体情况'],
    ['整改工作开展情况及主要成效区委召开会议7次。制定方案。', '整改工作开展情况及主要成效'],
    ['下一步工作打算区委将持续抓好整改。', '下一步工作打算'],
  ],
  counterExamples: ['巡察反馈意见整改落实情况', '提高政治站位。区委召开会议。'],
} as const;

/** @param span the words of a section's heading paragraph */
export function sectionHeadingEnd(folded: string, { start, end }: Span): number {
  const words = folded.slice(start, end);
  const named = sectionHeading.pattern.exec(words)?.[0].length;
  if (named !== undefined) return start + named;
  const stop = words.search(/[。;:]/);
  return stop === -1 ? end : start + stop + 1;
}
