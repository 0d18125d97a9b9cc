import type { ReadAspect, ReadIssue, ReadMeasure, ReadReport } from './reportQuestion.js';

/** Characters of the report's text, as the API counts them. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A node of the outline, in the order of the text. */
export interface OutlineEntry {
  readonly node: ReadAspect | ReadIssue | ReadMeasure;
  readonly id: string;
  /** 0 for aspects. */
  readonly depth: number;
  readonly number: string | null;
  /** Its title, or its text. */
  readonly words: string;
  /** The whole of it, children included. */
  readonly span: Range;
  /** Where `words` stand. */
  readonly own: Range;
}

/** The outline of a report, flattened. */
export const outlineEntries = (report: ReadReport): readonly OutlineEntry[] =>
  report.aspects.flatMap((aspect) => [
    { ...titled(aspect), depth: 0 },
    ...aspect.issues.flatMap((issue) => issueEntries(issue, 1)),
  ]);

const titled = (node: ReadAspect | ReadIssue): Omit<OutlineEntry, 'depth'> => ({
  node,
  id: node.id,
  number: node.number,
  words: node.title,
  span: node.span,
  own: node.titleSpan,
});

const issueEntries = (issue: ReadIssue, depth: number): readonly OutlineEntry[] => [
  { ...titled(issue), depth },
  ...(issue.subissues ?? []).flatMap((subissue) => issueEntries(subissue, depth + 1)),
  ...issue.measures.flatMap((measure) => measureEntries(measure, depth + 1)),
];

const measureEntries = (node: ReadMeasure, depth: number): readonly OutlineEntry[] => [
  { node, id: node.id, depth, number: node.number, words: node.text, span: node.span, own: node.textSpan },
  ...(node.steps ?? []).flatMap((step) => measureEntries(step, depth + 1)),
];

/** The innermost node whose words or whole hold a character. */
export const entryAt = (entries: readonly OutlineEntry[], offset: number): OutlineEntry | undefined =>
  entries.findLast(({ span }) => span.start <= offset && offset < span.end);
