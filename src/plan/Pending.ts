import type { FieldNode } from 'graphql';

/** What decoding a row leaves open, to be read together for all rows. */
export interface Pending {
  readonly quotes: PendingQuote[];
  readonly references: PendingReference[];
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

export const nothingPending = (): Pending => ({ quotes: [], references: [] });
