import { numberingHabit } from '../outline/numberingHabit.js';
import type { OutlineAspect, OutlineIssue, OutlineMeasure, OutlinePart } from '../outline/Outline.js';
import type { Finding } from './ParsedReport.js';

/**
 * Gaps and repeats in the numbering of aspects, issues and measures. Where aspects begin is regular: 二、 after a section
 * without findings. Under each next parent, numbers begin again at 1 or run on from the parent before it.
 */
export function numberingFindings(aspects: readonly OutlineAspect[]): Finding[] {
  const sections = [...new Set(aspects.map(({ section }) => section))];
  const issues = aspects.map((aspect) => ({ parts: aspect.issues, address: aspect.address, above: '' }));
  return [
    ...sections.flatMap((section) => ofAspects(aspects.filter((aspect) => aspect.section === section))),
    ...ofIssues(issues),
  ];
}

/** The aspects of one section. */
function ofAspects(aspects: readonly OutlineAspect[]): Finding[] {
  return inSequence(aspects, null, aspects.find(({ ordinal }) => ordinal !== null)?.ordinal ?? 1, 'aspect');
}

/** The parts under one parent, numbered one after the other. */
interface Series<Part extends OutlinePart = OutlinePart> {
  readonly parts: readonly Part[];
  /** Of the parent. */
  readonly address: string;
  /** Address of what the parent stands under. */
  readonly above: string;
}

/** The issues of one depth, then what stands under them. */
function ofIssues(series: readonly Series<OutlineIssue>[]): Finding[] {
  if (series.length === 0) return [];
  const issues = series.flatMap(({ parts, address }) => parts.map((issue) => ({ issue, above: address })));
  const measures = issues.map(({ issue, above }) => ({ parts: issue.measures, address: issue.address, above }));
  const below = issues.flatMap(({ issue, above }) =>
    issue.subissues.length === 0 ? [] : [{ parts: issue.subissues, address: issue.address, above }],
  );
  return [
    ...acrossParents(series, 'issue'),
    ...acrossParents(measures, 'measure'),
    ...issues.flatMap(({ issue }) => ofSteps(issue.measures)),
    ...ofIssues(below),
  ];
}

function ofSteps(measures: readonly OutlineMeasure[]): Finding[] {
  return measures.flatMap(({ steps, address }) => [...inSequence(steps, address, 1, 'step'), ...ofSteps(steps)]);
}

/** The series of one depth. To begin again, or to run on without a gap, is regular anywhere. */
function acrossParents(all: readonly Series[], what: string): Finding[] {
  const series = all.flatMap(({ parts, address, above }) => {
    const numbers = parts.map(({ ordinal }) => ordinal).filter((ordinal) => ordinal !== null);
    const [first] = numbers;
    return first === undefined ? [] : [{ parts, address, above, first, last: numbers.at(-1) ?? first }];
  });
  const { starts } = numberingHabit(series);
  return series.flatMap(({ parts, address, first }, index) => {
    const regular = first === 1 || first === (series[index - 1]?.last ?? 0) + 1;
    return inSequence(parts, address, regular ? first : (starts[index] ?? 1), what);
  });
}

function inSequence(parts: readonly OutlinePart[], address: string | null, start: number, what: string): Finding[] {
  const findings: Finding[] = [];
  let expected = start;
  for (const { ordinal, number, markSpan } of parts) {
    if (ordinal === null) continue;
    const found = { expected: String(expected), found: String(ordinal), span: markSpan, in: address };
    const place = `${named(what)} ${number ?? String(ordinal)}${address === null ? '' : ` of ${address}`}`;
    if (ordinal > expected) {
      const missing = ordinal - 1 === expected ? String(expected) : `${String(expected)} to ${String(ordinal - 1)}`;
      findings.push({
        code: 'NUMBERING_GAP',
        message: `${place} follows ${String(expected - 1)}: ${missing} missing.`,
        ...found,
      });
    } else if (ordinal < expected) {
      findings.push({
        code: 'NUMBERING_REPEAT',
        message: `${place} follows ${String(expected - 1)}: expected ${String(expected)}.`,
        ...found,
      });
    }
    expected = ordinal + 1;
  }
  return findings;
}

function named(what: string): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}
