import type { OutlineIssue } from '../outline/Outline.js';
import { execSqueezed } from '../text/execSqueezed.js';
import { hanNumerals, numeral } from '../text/numeral.js';
import type { Span } from '../text/Span.js';
import type { Finding } from './ParsedReport.js';

const count = String.raw`(?<count>[${hanNumerals}]{1,4}|\d{1,3})`;

/** What a report says, before its findings, that it lists. Like is compared with like: 任务 with nothing. */
export const declaredTotals: readonly {
  readonly what: 'issues' | 'measures';
  /** Over folded words without blanks, flag `d`. */
  readonly pattern: RegExp;
  readonly examples: readonly (readonly [words: string, count: number])[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    what: 'issues',
    pattern: new RegExp(
      `(?:反馈|指出|提出|梳理|归纳|细化|分解)[^。;]{0,24}?${count}个(?:具体|突出|主要)?问题(?!线索)`,
      'd',
    ),
    examples: [
      ['对巡视反馈的18个问题逐条研究', 18],
      ['将反馈意见细化分解为三十一个具体问题', 31],
    ],
    counterExamples: ['反馈的四个方面重点问题', '收到反馈的问题线索', '解决了12个问题'],
  },
  {
    what: 'measures',
    pattern: new RegExp(`(?:制定|细化|明确|形成)[^。;]{0,16}?${count}[条项个](?:具体)?(?:整改)?(?:措施|举措)`, 'd'),
    examples: [
      ['细化为249条具体整改措施', 249],
      ['制定整改措施方案,明确86项整改措施', 86],
    ],
    counterExamples: ['分解为52项具体整改任务', '制定有力措施'],
  },
];

/**
 * Where what a report declares to list differs from what it lists.
 *
 * @param issues all of them, subissues too
 */
export function declaredTotalFindings(folded: string, within: Span, issues: readonly OutlineIssue[]): Finding[] {
  const leaves = issues.filter(({ subissues }) => subissues.length === 0);
  const listed = {
    issues: [leaves.length, issues.filter(({ address }) => address.split('.').length === 2).length],
    measures: [leaves.reduce((sum, { measures }) => sum + measures.length, 0)],
  };
  return declaredTotals.flatMap(({ what, pattern }) => {
    const match = execSqueezed(pattern, folded, within);
    const declared = numeral(match?.groups.count?.words ?? '');
    const [found = 0] = listed[what];
    if (match === null || declared === null || listed[what].includes(declared)) return [];
    return [
      {
        code: 'DECLARED_TOTAL_DIFFERS',
        message: `The report declares ${declared} ${what} and lists ${found}.`,
        expected: String(declared),
        found: String(found),
        span: match.span,
        in: null,
      },
    ];
  });
}
