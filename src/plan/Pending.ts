import type { FieldNode } from 'graphql';
import type { LaterFetch } from './Fetch.js';
import type { SelectedField } from './selectedFields.js';

/** What decoding a row leaves open, to be read together for all rows. */
export interface Pending {
  readonly quotes: PendingQuote[];
  readonly references: PendingReference[];
  readonly lists: PendingList[];
}

export type Target = Record<string, unknown>;

/** `line` or `quote` of a span, cut from the text of its report. */
export interface PendingQuote {
  readonly target: Target;
  readonly key: string;
  readonly part: 'line' | 'quote';
  readonly reportId: string;
  readonly start: number;
  readonly end: number;
}

/** A node whose kind only its id tells; the target takes its fields. */
export interface PendingReference {
  readonly target: Target;
  readonly id: string;
  readonly nodes: readonly FieldNode[];
}

/** A list that is empty until something else than the graph has worked it out. */
export interface PendingList {
  readonly list: unknown[];
  readonly by: LaterFetch['by'];
  /** Of the node, in the order of the fetch. */
  readonly properties: readonly unknown[];
  readonly selected: SelectedField;
}

export const nothingPending = (): Pending => ({ quotes: [], references: [], lists: [] });
