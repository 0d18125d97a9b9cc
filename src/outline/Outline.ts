import type { Span } from '../text/Span.js';
import type { FieldName } from './fieldLabels.js';
import type { Leaf } from './Leaf.js';

/** A notice taken apart, before anything is read out of its words. Spans are of the normalised text. */
export interface Outline {
  readonly title: Span | null;
  /** Everything before the first part but title and furniture. */
  readonly preamble: Span | null;
  readonly contact: Span | null;
  readonly signature: Span | null;
  /** Breadcrumbs, source lines and the like, before and after. */
  readonly furniture: readonly Span[];
  /** Text that no rule says anything of, kept in the leaves all the same. */
  readonly unexplained: readonly Span[];
  readonly aspects: readonly OutlineAspect[];
  readonly leaves: readonly Leaf[];
}

/** What every numbered part has. */
export interface OutlinePart {
  readonly address: string;
  /** As written; null when it has none. */
  readonly number: string | null;
  readonly ordinal: number | null;
  /** Of the marker; empty at the part's start when it has none. */
  readonly markSpan: Span;
  readonly span: Span;
}

export interface OutlineAspect extends OutlinePart {
  readonly title: string;
  readonly titleSpan: Span;
  readonly description: string | null;
  /** 移交问题线索和信访件办理情况: not an issue, whatever its paragraphs are numbered. */
  readonly referrals: boolean;
  /** Whether its issues stand under no heading, so that it bears the title of the notice. */
  readonly untitled: boolean;
  /** Offset of the section that holds it, whose aspects are numbered together; null when none does. */
  readonly section: number | null;
  readonly issues: readonly OutlineIssue[];
}

export interface OutlineIssue extends OutlinePart {
  readonly title: string;
  readonly titleSpan: Span;
  readonly description: string | null;
  /** What stands beside title and measures, in order of the text. */
  readonly remarks: readonly Span[];
  readonly declared: Declared | null;
  readonly fields: readonly Field[];
  readonly measures: readonly OutlineMeasure[];
  readonly subissues: readonly OutlineIssue[];
}

export interface OutlineMeasure extends OutlinePart {
  readonly text: string;
  readonly textSpan: Span;
  readonly fields: readonly Field[];
  readonly steps: readonly OutlineMeasure[];
}

/** 责任单位：区委办公室 */
export interface Field {
  readonly name: FieldName;
  readonly label: Span;
  readonly value: Span;
}

/** 主要从三个方面抓好整改 */
export interface Declared {
  readonly count: number;
  readonly span: Span;
}
