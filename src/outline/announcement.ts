/** The sentence a preamble ends with, over folded text: what is announced comes after it. */
export const announcement = {
  pattern: /现[将就予把][^。:;]{0,80}(?:如下|公布|公开|公告|公示|通报|报告)[^。:;]{0,12}[。:]/,
  examples: ['现将整改进展情况通报如下:', '现就巡察整改情况予以公布。', '现予公布。'],
  counterExamples: ['现将有关线索移交', '通报典型案例3起。'],
} as const;

/** No preamble is longer. */
const longestPreamble = 6000;

/** Where the announcement ends; 0 when there is none. */
export function announcementEnd(folded: string): number {
  const found = announcement.pattern.exec(folded.slice(0, longestPreamble));
  return found === null ? 0 : found.index + found[0].length;
}
