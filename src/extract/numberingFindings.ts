import type { OutlineAspect, OutlineIssue, OutlineMeasure, OutlinePart } from '../outline/Outline.js';
import type { Finding } from './ParsedReport.js';

/**
 * Gaps and repeats in the numbering of aspects, issues and measures. Numbers under a new parent begin again at 1 or run
 * on from the parent before it; both are regular. So is where aspects begin: 二、 after a section without findings.
 */
export function numberingFindings(aspects: readonly OutlineAspect[]): Finding[] {
  const before = (aspects.find(({ ordinal }) => ordinal !== null)?.ordinal ?? 1) - 1;
  const last = new Map<number, number>();
  return [
    ...inSequence(aspects, null, before, 'aspect'),
    ...aspects.flatMap(({ issues, address }) => ofIssues(issues, address, last, 1)),
  ];
}

function ofIssues(
  issues: readonly OutlineIssue[],
  address: string,
  last: Map<number, number>,
  depth: number,
): Finding[] {
  const findings = [
    ...inSequence(issues, address, last.get(depth) ?? null, 'issue'),
    ...issues.flatMap((issue) => [
      ...ofIssues(issue.subissues, issue.address, last, depth + 1),
      ...ofMeasures(issue.measures, issue.address, 'measure'),
    ]),
  ];
  const end = issues.findLast(({ ordinal }) => ordinal !== null)?.ordinal;
  if (end !== null && end !== undefined) last.set(depth, end);
  return findings;
}

function ofMeasures(measures: readonly OutlineMeasure[], address: string, what: string): Finding[] {
  return [
    ...inSequence(measures, address, null, what),
    ...measures.flatMap(({ steps, address: at }) => ofMeasures(steps, at, 'step')),
  ];
}

/** @param before the last number of the same depth under the parent before, from which these may run on */
function inSequence(
  parts: readonly OutlinePart[],
  address: string | null,
  before: number | null,
  what: string,
): Finding[] {
  const findings: Finding[] = [];
  let last: number | null = null;
  for (const { ordinal, number, markSpan } of parts) {
    if (ordinal === null) continue;
    const expected: number = last === null ? (ordinal === (before ?? 0) + 1 ? ordinal : 1) : last + 1;
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
    last = ordinal;
  }
  return findings;
}

function named(what: string): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}
