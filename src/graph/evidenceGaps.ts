import type { ParsedIssue, ParsedMeasure, ParsedReport } from '../extract/ParsedReport.js';

/** What a reader would look for and does not find. */
export const gapKinds = [
  'ISSUE_WITHOUT_MEASURE',
  'MEASURE_WITHOUT_EVIDENCE',
  'DECLARED_DIFFERS',
  'NO_STATUS',
  'NO_DEADLINE',
] as const;
export type GapKind = (typeof gapKinds)[number];

/**
 * The gaps of each issue and measure by its address. A status or deadline is missed only where the report states it of
 * other issues; a measure's evidence may stand in its steps.
 */
export function evidenceGaps(parsed: ParsedReport): ReadonlyMap<string, readonly GapKind[]> {
  const issues = leaves(parsed.aspects.flatMap((aspect) => aspect.issues));
  const statesStatus = issues.some(({ status }) => status.value !== 'NOT_STATED');
  const statesDeadline = issues.some(({ deadline }) => deadline !== null);
  const withMentions = new Set(
    [...parsed.documents, ...parsed.organizations]
      .flatMap(({ mentions }): readonly { in: string | null }[] => mentions)
      .concat(parsed.figures)
      .map((mention) => mention.in),
  );
  const hasEvidence = ({ address, dates, steps }: ParsedMeasure): boolean =>
    dates.length > 0 || withMentions.has(address) || steps.some(hasEvidence);

  const gaps = new Map<string, GapKind[]>();
  const note = (address: string, kind: GapKind, holds: boolean): void => {
    if (holds) gaps.set(address, [...(gaps.get(address) ?? []), kind]);
  };
  for (const { address, measures, declaredMeasures, status, deadline } of issues) {
    note(address, 'ISSUE_WITHOUT_MEASURE', measures.length === 0);
    note(address, 'DECLARED_DIFFERS', declaredMeasures !== null && declaredMeasures !== measures.length);
    note(address, 'NO_STATUS', statesStatus && status.value === 'NOT_STATED');
    note(address, 'NO_DEADLINE', statesDeadline && deadline === null);
    for (const measure of measures) note(measure.address, 'MEASURE_WITHOUT_EVIDENCE', !hasEvidence(measure));
  }
  return gaps;
}

const leaves = (issues: readonly ParsedIssue[]): ParsedIssue[] =>
  issues.flatMap((issue) => (issue.subissues.length === 0 ? [issue] : leaves(issue.subissues)));
