import type { Span } from '../text/Span.js';

/** Who a sentence tells of, and what it begins with. */
const bodies =
  '(?:我[局委区县市校院厅]|[省市区县州旗镇乡局厅校院]|集团|公司|街道|学校|医院|[开发高新]{2}区)?(?:党工委|党组|党委|工委)|[省市区县州旗]委|我[局委区县市校院厅]|学校|医院';
const deeds =
  '召开|成立|坚持|高度重视|严格|认真|先后|第一时间|多次|始终|切实|带头|[将把]|专题|及时|坚决|组织|牢牢|深入|全面|压紧|迅速';

/**
 * Where the heading ends of a section whose text may run on in its paragraph, as in notices printed without line breaks.
 * Over the folded words after its marker.
 */
export const sectionHeading = {
  pattern: new RegExp(
    [
      '^[^。;:]{2,40}?(?:情况|打算|安排|部署|举措|成效|计划|方向)(?:及[^。;:]{0,8}(?:情况|打算|安排|成效))?(?=[^。;:]{4,}[。;:])',
      `^[^。;:]{5,40}?(?<![,、我省市区县州旗镇乡局厅校院团司道党])(?=(?:${bodies})(?:${deeds})[^。;:]{2,}[。;:])`,
    ].join('|'),
    'u',
  ),
  examples: [
    ['整改工作总体情况区委召开会议7次,成立专班5个。', '整改工作总体情况'],
    ['整改工作开展情况及主要成效区委召开会议7次。制定方案。', '整改工作开展情况及主要成效'],
    ['下一步工作打算区委将持续抓好整改。', '下一步工作打算'],
    ['提高政治站位,压实整改责任我局党组召开专题会议5次。', '提高政治站位,压实整改责任'],
  ],
  counterExamples: [
    '巡察反馈意见整改落实情况',
    '提高政治站位。区委召开会议。',
    '压实整改责任,区委带头抓好落实。',
    '压实整改责任,区党工委带头抓好落实。',
  ],
} as const;

/** @param span the words of a section's heading paragraph */
export function sectionHeadingEnd(folded: string, { start, end }: Span): number {
  const words = folded.slice(start, end);
  const named = sectionHeading.pattern.exec(words)?.[0].length;
  if (named !== undefined) return start + named;
  const stop = words.search(/[。;:]/);
  return stop === -1 ? end : start + stop + 1;
}
