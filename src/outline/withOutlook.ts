import { bareHeadings } from './bareHeadings.js';
import { closingStyle, labelStyle, type Mark } from './Mark.js';
import type { Paragraph } from './paragraphs.js';
import type { Source } from './Source.js';

const body = String.raw`[^。,;:]{0,24}?(?:党委|党组|党工委|党总支|委员会|[省市区县州旗镇乡街]委|我们)`;

/** How a paragraph begins that tells without a heading what is still to be done on the whole, over folded words without blanks. */
export const closingParagraph = {
  pattern: new RegExp(
    [
      String.raw`^(?:下一?步|今后|接下来|后续)[^。,;:]{0,8},${body}[^。;:]{0,40}?[将要]`,
      String.raw`^(?:虽然|尽管|经过)[^。]{4,80}(?:成效|进展|成果|效果)[^。]{0,12}但[^。]{4,80}。[^。;:]{0,8}${body}[^。;:]{0,20}?[将要]`,
      String.raw`^${body}将(?:以[^。]{2,20}为契机|持续|继续|坚持|进一步|深入)[^。]{0,60}整改`,
    ].join('|'),
  ),
  examples: [
    '下一步,街道党工委将重点做好以下工作:一是压实责任。',
    '下一步,我们将继续抓好整改。',
    '虽然巡视整改取得了阶段性成效,但与省委要求还有差距。学校党委将持续用力。',
    '区委将以此次巡视为契机,持续抓好整改。',
  ],
  counterExamples: ['下一步,将持续跟踪。', '下一步工作安排', '区委召开会议,研究整改。', '虽然取得成效,但还有差距。'],
} as const;

/**
 * The marks of a notice with the part on what is still to be done at its end, which may have a heading without a number, one in
 * brackets or none. What stands more than once, or before other parts, belongs to the issues: such headings are dropped.
 *
 * @param end where the notice's last part ends
 */
export function withOutlook(source: Source, marks: readonly Mark[], end: number): Mark[] {
  const others = marks.filter(({ style }) => style !== outlookStyle);
  const [first] = others;
  const after = source.paragraphs.filter(({ start }) => start < end && start > (first?.start ?? end));
  for (const [style, says] of ways) {
    const [found, another] = after.filter((paragraph) => says(wordsOf(source, paragraph)));
    if (found === undefined || another !== undefined) continue;
    const kept = others.filter(({ start, style: of }) => start !== found.start || of !== labelStyle);
    if (!endsWith(kept, found)) continue;
    const place = { boundary: 'line', opensHeading: false, start: found.start, bodyStart: found.contentStart } as const;
    const mark: Mark = { style, label: null, ordinal: null, field: null, ...place };
    return [...kept, mark].sort((a, b) => a.start - b.start);
  }
  return others;
}

const outlookStyle = 'bare-outlook';

const ways: readonly (readonly [style: string, says: (words: string) => boolean])[] = [
  [outlookStyle, isHeading],
  [closingStyle, (words) => closingParagraph.pattern.test(words)],
];

function isHeading(words: string): boolean {
  if (words.length > 60) return false;
  const inside = words.replace(/^【([^【】]*)】$/, '$1').replace(/:$/, '');
  return bareHeadings.some(({ name, pattern }) => name === outlookStyle && pattern.test(inside));
}

/** Whether nothing but the closing stands from a paragraph on: it has no mark itself, and numbers after it begin again. */
function endsWith(marks: readonly Mark[], { start }: Paragraph): boolean {
  const [next] = marks.filter((mark) => mark.start >= start && mark.boundary === 'line');
  return next === undefined || (next.start > start && next.ordinal === 1 && !next.opensHeading);
}

/** As much as the rules read. */
const longest = 300;

function wordsOf({ folded }: Source, { contentStart, end }: Paragraph): string {
  return folded.slice(contentStart, Math.min(end, contentStart + longest)).replace(/\s+/g, '');
}
