import type { IssueWords } from '../../src/classify/issueClassifier.js';
import type { ParsedIssue, ParsedMeasure, ParsedReport } from '../../src/extract/ParsedReport.js';
import type { Span } from '../../src/text/Span.js';

export interface LeafIssue {
  readonly address: string;
  readonly title: string;
  readonly words: IssueWords;
}

/** Issues without subissues, in order of the report, and where their words stand. */
export function leafIssues({ aspects }: ParsedReport): LeafIssue[] {
  return aspects.flatMap((aspect) => aspect.issues.flatMap((issue) => leavesOf(issue, [aspect.titleSpan])));
}

function leavesOf(issue: ParsedIssue, headings: readonly Span[]): LeafIssue[] {
  const { address, title, titleSpan, focus, measures, subissues } = issue;
  if (subissues.length > 0) return subissues.flatMap((subissue) => leavesOf(subissue, [titleSpan, ...headings]));
  return [{ address, title, words: { title: titleSpan, headings, measures: measures.flatMap(spansOf), focus } }];
}

function spansOf({ textSpan, steps }: ParsedMeasure): Span[] {
  return [textSpan, ...steps.flatMap(spansOf)];
}
