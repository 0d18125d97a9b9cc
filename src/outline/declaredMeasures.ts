import { execSqueezed } from '../text/execSqueezed.js';
import type { Span } from '../text/Span.js';
import { hanNumerals, numeral } from '../text/numeral.js';
import type { Declared } from './Outline.js';

const count = String.raw`(?<count>[${hanNumerals}]{1,3}|\d{1,2})`;

/** Words between an issue and its measures that say how many measures there are. */
export const declarations: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly (readonly [words: string, count: number])[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    name: 'aspects of the work',
    pattern: new RegExp(String.raw`从(?:以下)?${count}(?:个)?方面`, 'd'),
    examples: [
      ['主要从三个方面抓好整改。', 3],
      ['主要从4个方面抓好整改:', 4],
      ['从以下两方面进行整改', 2],
    ],
    counterExamples: ['从源头上解决问题', '从多个方面'],
  },
  {
    name: 'measures taken',
    pattern: new RegExp(
      String.raw`(?:采取|制定|提出|推出|落实)(?:了|以下)?${count}(?:项|条|个)(?:具体|整改|重点|主要)*(?:措施|举措)`,
      'd',
    ),
    examples: [
      ['采取以下三项措施。', 3],
      ['制定了5条整改措施', 5],
    ],
    counterExamples: ['采取有力措施', '制定3项制度'],
  },
];

/** What the words within a span declare; null when they declare nothing. */
export function readDeclared(folded: string, within: Span): Declared | null {
  for (const { pattern } of declarations) {
    const found = execSqueezed(pattern, folded, within);
    const value = numeral(found?.groups.count?.words ?? '');
    if (found !== null && value !== null) return { count: value, span: found.span };
  }
  return null;
}

/**
 * Where the sentence begins that declares measures at the end of a paragraph; null when none does, or when it goes on with
 * what is quoted before it: “…。…”的问题,主要从四个方面抓好整改.
 */
export function sentenceDeclaring(folded: string, span: Span): number | null {
  const declared = readDeclared(folded, span);
  if (declared === null) return null;
  const stop = folded.lastIndexOf('。', declared.span.start);
  const before = folded.slice(span.start, stop);
  const isQuoted = before.lastIndexOf('“') > before.lastIndexOf('”');
  return stop > span.start && !isQuoted ? stop + 1 : null;
}
