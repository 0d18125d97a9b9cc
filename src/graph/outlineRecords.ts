import type { ParsedIssue, ParsedMeasure, ParsedReport, Status } from '../extract/ParsedReport.js';
import type { Span } from '../text/Span.js';
import { evidenceGaps } from './evidenceGaps.js';
import type { Properties } from './GraphRecords.js';
import { idOf } from './ids.js';
import { searchText } from '../text/searchText.js';
import { nowhere, outlineContexts } from './outlineContexts.js';
import type { Place } from './peopleAndPlaces.js';
import type { Records } from './Records.js';
import { reportSortKeys } from './reportSortKeys.js';

/** After every ISO date. */
const noDeadline = '~';

/** Aspects, issues, measures and their steps. */
export function outlineRecords(parsed: ParsedReport, place: Place, records: Records): void {
  const reportId = idOf('Report', place.reportKey);
  const sortKeys = reportSortKeys(parsed);
  const contexts = outlineContexts(parsed);
  const gaps = evidenceGaps(parsed);

  const common = (node: { address: string; number: string | null; span: Span }, ordinal: number): Properties => ({
    reportId,
    address: node.address,
    number: node.number,
    ordinal,
    start: node.span.start,
    end: node.span.end,
  });

  const measureRecord = (measure: ParsedMeasure, ordinal: number): string => {
    const id = records.node('Measure', `${place.reportKey}/${measure.address}`, {
      ...common(measure, ordinal),
      text: measure.text,
      textStart: measure.textSpan.start,
      textEnd: measure.textSpan.end,
      ...claimed(measure.status),
      dates: measure.dates.map((date) => JSON.stringify(date)),
      dateStarts: measure.dates.map(({ start }) => start),
      search: searchText(measure.text),
      searchWithSteps: measure.steps.length === 0 ? null : wordsOf(measure).map(searchText).join('\n'),
      committeeId: place.committeeId,
      ...sortKeys,
      ...(contexts.get(measure.address) ?? nowhere),
      gaps: gaps.get(measure.address) ?? [],
    });
    for (const [at, step] of measure.steps.entries()) records.relationship('HAS_STEP', id, measureRecord(step, at + 1));
    return id;
  };

  const issueRecord = (issue: ParsedIssue, ordinal: number): string => {
    const { deadline } = issue;
    const id = records.node('Issue', `${place.reportKey}/${issue.address}`, {
      ...common(issue, ordinal),
      ...titled(issue),
      ...claimed(issue.status),
      deadline: deadline?.date ?? null,
      deadlinePhrase: deadline?.phrase ?? null,
      deadlineStart: deadline?.span.start ?? null,
      deadlineEnd: deadline?.span.end ?? null,
      isLeaf: issue.subissues.length === 0,
      declaredMeasures: issue.declaredMeasures,
      measureCount: issue.measures.length,
      committeeId: place.committeeId,
      ...sortKeys,
      sortDeadline: deadline?.date ?? noDeadline,
      typeKey: issue.types[0]?.key ?? null,
      typeKeys: issue.types.map(({ key }) => key),
      search: searchText(issue.title),
      gaps: gaps.get(issue.address) ?? [],
    });
    for (const [at, { key, score, evidence }] of issue.types.entries()) {
      records.relationship('OF_TYPE', id, idOf('IssueType', key), '', {
        reportId,
        rank: at + 1,
        score,
        evidence: evidence.map((span) => JSON.stringify(span)),
      });
    }
    for (const [at, measure] of issue.measures.entries())
      records.relationship('ADDRESSED_BY', id, measureRecord(measure, at + 1));
    for (const [at, child] of issue.subissues.entries())
      records.relationship('HAS_SUBISSUE', id, issueRecord(child, at + 1));
    return id;
  };

  for (const [at, aspect] of parsed.aspects.entries()) {
    const id = records.node('Aspect', `${place.reportKey}/${aspect.address}`, {
      ...common(aspect, at + 1),
      ...titled(aspect),
    });
    records.relationship('HAS_ASPECT', reportId, id);
    for (const [index, issue] of aspect.issues.entries())
      records.relationship('HAS_ISSUE', id, issueRecord(issue, index + 1));
  }
}

const wordsOf = ({ text, steps }: ParsedMeasure): string[] => [text, ...steps.flatMap(wordsOf)];

const titled = (node: { title: string; titleSpan: Span; description: string | null; focus: string }): Properties => ({
  title: node.title,
  description: node.description,
  focus: node.focus,
  titleStart: node.titleSpan.start,
  titleEnd: node.titleSpan.end,
});

const claimed = ({ value, phrase, span }: Status): Properties => ({
  status: value,
  statusPhrase: phrase,
  statusStart: span?.start ?? null,
  statusEnd: span?.end ?? null,
});
