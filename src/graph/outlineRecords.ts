import type { ParsedIssue, ParsedMeasure, ParsedReport } from '../extract/ParsedReport.js';
import { evidenceGaps } from './evidenceGaps.js';
import { idOf } from './ids.js';
import { searchText } from '../text/searchText.js';
import { nowhere, outlineContexts } from './outlineContexts.js';
import type { Place } from './peopleAndPlaces.js';
import type { Records } from './Records.js';
import { reportSortKeys } from './reportSortKeys.js';

/** After every ISO date. */
const noDeadline = '~';

/** Aspects, issues, measures and their steps. (Written out: to spread objects into each record takes many times as long.) */
export function outlineRecords(parsed: ParsedReport, place: Place, records: Records): void {
  const reportId = idOf('Report', place.reportKey);
  const { committeeId } = place;
  const { sortDate, undated } = reportSortKeys(parsed);
  const contexts = outlineContexts(parsed);
  const gaps = evidenceGaps(parsed);

  const measureRecord = (measure: ParsedMeasure, ordinal: number): string => {
    const { address, number, span, status } = measure;
    const { focus, typeKey } = contexts.get(address) ?? nowhere;
    const id = records.node('Measure', `${place.reportKey}/${address}`, {
      reportId,
      address,
      number,
      ordinal,
      start: span.start,
      end: span.end,
      text: measure.text,
      textStart: measure.textSpan.start,
      textEnd: measure.textSpan.end,
      status: status.value,
      statusPhrase: status.phrase,
      statusStart: status.span?.start ?? null,
      statusEnd: status.span?.end ?? null,
      dates: measure.dates.map((date) => JSON.stringify(date)),
      dateStarts: measure.dates.map(({ start }) => start),
      search: searchText(measure.text),
      searchWithSteps: measure.steps.length === 0 ? null : wordsOf(measure).map(searchText).join('\n'),
      committeeId,
      sortDate,
      undated,
      focus,
      typeKey,
      gaps: gaps.get(address) ?? [],
    });
    for (const [at, step] of measure.steps.entries()) records.relationship('HAS_STEP', id, measureRecord(step, at + 1));
    return id;
  };

  const issueRecord = (issue: ParsedIssue, ordinal: number): string => {
    const { address, number, span, titleSpan, status, deadline } = issue;
    const id = records.node('Issue', `${place.reportKey}/${address}`, {
      reportId,
      address,
      number,
      ordinal,
      start: span.start,
      end: span.end,
      title: issue.title,
      description: issue.description,
      focus: issue.focus,
      titleStart: titleSpan.start,
      titleEnd: titleSpan.end,
      status: status.value,
      statusPhrase: status.phrase,
      statusStart: status.span?.start ?? null,
      statusEnd: status.span?.end ?? null,
      deadline: deadline?.date ?? null,
      deadlinePhrase: deadline?.phrase ?? null,
      deadlineStart: deadline?.span.start ?? null,
      deadlineEnd: deadline?.span.end ?? null,
      isLeaf: issue.subissues.length === 0,
      declaredMeasures: issue.declaredMeasures,
      measureCount: issue.measures.length,
      committeeId,
      sortDate,
      undated,
      sortDeadline: deadline?.date ?? noDeadline,
      typeKey: issue.types[0]?.key ?? null,
      typeKeys: issue.types.map(({ key }) => key),
      search: searchText(issue.title),
      gaps: gaps.get(address) ?? [],
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
    const { address, number, span, title, description, focus, titleSpan } = aspect;
    const id = records.node('Aspect', `${place.reportKey}/${address}`, {
      reportId,
      address,
      number,
      ordinal: at + 1,
      start: span.start,
      end: span.end,
      title,
      description,
      focus,
      titleStart: titleSpan.start,
      titleEnd: titleSpan.end,
    });
    records.relationship('HAS_ASPECT', reportId, id);
    for (const [index, issue] of aspect.issues.entries())
      records.relationship('HAS_ISSUE', id, issueRecord(issue, index + 1));
  }
}

const wordsOf = ({ text, steps }: ParsedMeasure): string[] => [text, ...steps.flatMap(wordsOf)];
