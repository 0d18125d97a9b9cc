import type { Finding, Focus, ParsedAspect, ParsedIssue, ParsedMeasure, ReportFacts } from '../extract/ParsedReport.js';
import type { Parsed } from '../parse.js';
import { lineFinder } from '../text/lineFinder.js';
import { drawTree, type Branch } from './drawTree.js';
import { forTerminal } from './forTerminal.js';
import type { Paint } from './painterFor.js';

/**
 * A decomposed report for people to read: what it states of itself, its aspects and issues as trees, and its findings
 * with the lines of the text they stand in.
 *
 * @param typeNames of issue types, by their keys
 */
export function renderOutline({ parsed, text }: Parsed, typeNames: ReadonlyMap<string, string>, paint: Paint): string {
  const parts = [
    renderFacts(parsed.report, paint),
    ...parsed.aspects.map((aspect) => drawTree(aspectBranch(aspect, typeNames, paint))),
    renderFindings(parsed.findings, text, paint),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const notStated = 'not stated';

function renderFacts(report: ReportFacts, paint: Paint): string[] {
  const { title, committee, region, regionCode, inspection, signedDate, publishedDate } = report;
  const round = inspection?.round ?? null;
  const rows: readonly (readonly [name: string, ...values: readonly (string | null)[]])[] = [
    ['body', `${committee.name} (${inWords(committee.kind)})`],
    ['region', region === null ? null : `${region.join(' > ')}${regionCode === null ? '' : ` (${regionCode})`}`],
    [
      'inspection',
      inspection?.team ?? null,
      round === null ? null : `${round.congress}, round ${round.number}`,
      inspection === null ? null : inWords(inspection.kind),
      inspection?.topic ?? null,
    ],
    ['period', inspection?.start == null ? null : `${inspection.start} to ${inspection.end ?? notStated}`],
    ['feedback', inspection?.feedbackDate ?? null],
    ['signed', signedDate],
    ['published', publishedDate],
  ];
  return [
    paint('bold', forTerminal(title ?? '(no title)')),
    ...rows.map(([name, ...values]) => {
      const told = values.filter((value) => value !== null).join(' · ');
      return `  ${paint('dim', name.padEnd(11))}${told === '' ? paint('dim', notStated) : forTerminal(told)}`;
    }),
  ];
}

function aspectBranch(aspect: ParsedAspect, typeNames: ReadonlyMap<string, string>, paint: Paint): Branch {
  const { focus, issues } = aspect;
  const details = issues.length === 0 ? inWords(focus) : `${inWords(focus)} · ${counted(issues.length, 'issue')}`;
  return {
    lines: [`${heading(aspect, paint)} ${paint('dim', `[${details}]`)}`],
    children: issues.map((issue) => issueBranch(issue, focus, typeNames, paint)),
  };
}

/** @param usualFocus that of what it stands under, which need not be repeated */
function issueBranch(
  issue: ParsedIssue,
  usualFocus: Focus,
  typeNames: ReadonlyMap<string, string>,
  paint: Paint,
): Branch {
  const { focus, types, status, measures, subissues, declaredMeasures } = issue;
  const [best] = types;
  const steps = countSteps(measures);
  const details = [
    focus === usualFocus ? null : inWords(focus),
    best === undefined ? null : paint('cyan', typeNames.get(best.key) ?? best.key),
    status.value === 'NOT_STATED' ? 'status not stated' : inWords(status.value),
    subissues.length === 0 ? null : counted(subissues.length, 'subissue'),
    subissues.length > 0 && measures.length === 0 ? null : counted(measures.length, 'measure'),
    declaredMeasures === null || declaredMeasures === measures.length + subissues.length
      ? null
      : paint('yellow', `${declaredMeasures} declared`),
    steps === 0 ? null : counted(steps, 'step'),
  ];
  return {
    lines: [heading(issue, paint), details.filter((detail) => detail !== null).join(' · ')],
    children: subissues.map((child) => issueBranch(child, focus, typeNames, paint)),
  };
}

function heading({ address, number, title }: ParsedAspect | ParsedIssue, paint: Paint): string {
  const words = forTerminal(number === null ? title : `${number} ${title}`);
  return `${paint('dim', address)} ${paint('bold', words)}`;
}

function renderFindings(findings: readonly Finding[], text: string, paint: Paint): string[] {
  const lineOf = lineFinder(text);
  const places = findings.map(({ span }) => (span === null ? '' : `line ${lineOf(span.start)}`));
  const width = Math.max(0, ...places.map(({ length }) => length));
  return [
    paint('bold', findings.length === 0 ? 'No findings' : counted(findings.length, 'finding')),
    ...findings.map(
      ({ message }, index) => `  ${paint('yellow', (places[index] ?? '').padEnd(width))}  ${forTerminal(message)}`,
    ),
  ];
}

function countSteps(measures: readonly ParsedMeasure[]): number {
  return measures.reduce((sum, { steps }) => sum + steps.length + countSteps(steps), 0);
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** BASICALLY_COMPLETED -> basically completed */
const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');
