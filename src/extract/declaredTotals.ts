import type { OutlineAspect, OutlineIssue, OutlineMeasure } from '../outline/Outline.js';
import { execSqueezed } from '../text/execSqueezed.js';
import { hanNumerals, numeral } from '../text/numeral.js';
import type { Span } from '../text/Span.js';
import type { Finding } from './ParsedReport.js';

const count = String.raw`(?<count>[${hanNumerals}]{1,4}|\d{1,3})`;
const found = '(?:反馈|指出|提出|查找|梳理|归纳|细化|分解)';
const planned = '(?:制定|细化|分解|明确|形成|提出|确定)';

/** What a report says, before its findings, that it lists. Like is compared with like: 任务 with nothing. */
export const declaredTotals: readonly {
  readonly what: 'aspects' | 'issues' | 'measures';
  /** Over folded words without blanks, flag `d`. */
  readonly pattern: RegExp;
  readonly examples: readonly (readonly [words: string, count: number])[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    what: 'aspects',
    pattern: new RegExp(
      `(?:反馈|指出|提出|查找)[^。;]{0,24}?${count}个(?:大)?方面(?:[^。,;]{0,8}?问题|,?[^。,;]{0,3}(?:[${hanNumerals}]{1,4}|\\d{1,3})[个项条])`,
      'd',
    ),
    examples: [
      ['指出了4个方面的问题', 4],
      ['反馈了巡视意见,提出三个方面18个问题', 3],
      ['提出4个方面重点问题', 4],
    ],
    counterExamples: ['提出3个方面的意见建议', '主要从三个方面抓好整改', '提出2个方面工作要求'],
  },
  {
    what: 'issues',
    pattern: new RegExp(
      `${found}(?:[^。;]{0,24}?${count}[个项条](?:具体|突出|主要|重点)*问题(?!线索)|[^。;,]{0,12}问题(?:共计?|合计|总计)?(?<after>[${hanNumerals}]{1,4}|\\d{1,3})[个项条])`,
      'd',
    ),
    examples: [
      ['对巡视反馈的18个问题逐条研究', 18],
      ['将反馈意见细化分解为三十一个具体问题', 31],
      ['提出3个方面7个问题', 7],
      ['巡视反馈问题共18个', 18],
    ],
    counterExamples: ['反馈的四个方面重点问题', '收到反馈的问题线索5件', '解决了12个问题'],
  },
  {
    what: 'measures',
    pattern: new RegExp(
      `${planned}[^。;]{0,16}?(?:${count}[条项个](?:具体)?(?:整改)?(?:措施|举措)|(?:措施|举措)(?:共计?|合计|总计)?(?<after>[${hanNumerals}]{1,4}|\\d{1,3})[条项个])`,
      'd',
    ),
    examples: [
      ['细化为249条具体整改措施', 249],
      ['将反馈的10个问题分解为36条整改措施', 36],
      ['制定整改措施方案,明确86项整改措施', 86],
      ['制定整改措施249条', 249],
      ['明确整改任务12项,制定整改措施共66条', 66],
    ],
    counterExamples: ['分解为52项具体整改任务', '制定有力措施', '制定措施,建立3项制度'],
  },
];

/** The number that a match of one of the patterns declares. */
export function declaredCount(groups: Readonly<Record<string, string | undefined>>): number | null {
  return numeral(groups.count ?? groups.after ?? '');
}

/** Where what a report declares to list differs from what it lists. */
export function declaredTotalFindings(folded: string, within: Span, aspects: readonly OutlineAspect[]): Finding[] {
  const listed = totals(aspects);
  return declaredTotals.flatMap(({ what, pattern }) => {
    const match = execSqueezed(pattern, folded, within);
    const { count: before, after } = match?.groups ?? {};
    const declared = declaredCount({ count: before?.words, after: after?.words });
    const [first] = listed[what];
    if (match === null || declared === null || first === undefined || listed[what].includes(declared)) return [];
    return [
      {
        code: 'DECLARED_TOTAL_DIFFERS',
        message: `The report declares ${declared} ${what} and lists ${first}.`,
        expected: String(declared),
        found: String(first),
        span: match.span,
        in: null,
      },
    ];
  });
}

/** How many of each a report lists, in every way it may count them: with and without what stands under them. */
function totals(
  aspects: readonly OutlineAspect[],
): Readonly<Record<(typeof declaredTotals)[number]['what'], number[]>> {
  const headed = aspects.filter(({ untitled }) => !untitled);
  const found = headed.filter(({ referrals }) => !referrals);
  const top = aspects.flatMap(({ issues }) => issues);
  const all = top.flatMap(withSubissues);
  const leaves = all.filter(({ subissues }) => subissues.length === 0);
  const measures = leaves.flatMap((issue) => issue.measures);
  return {
    // One alone may be the section that holds all issues.
    aspects: found.length < 2 ? [] : [found.length, headed.length],
    issues: [leaves.length, top.length, all.length],
    measures: [measures.length, measures.reduce((sum, measure) => sum + steps(measure), 0)],
  };
}

function withSubissues(issue: OutlineIssue): OutlineIssue[] {
  return [issue, ...issue.subissues.flatMap(withSubissues)];
}

/** The steps of a measure, or one for the measure itself. */
function steps(measure: OutlineMeasure): number {
  return measure.steps.length === 0 ? 1 : measure.steps.reduce((sum, step) => sum + steps(step), 0);
}
