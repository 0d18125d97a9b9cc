import type { Span } from '../text/Span.js';

export const leafKinds = [
  'furniture',
  'title',
  'preamble',
  'heading',
  'label',
  'body',
  'measure',
  'contact',
  'signature',
] as const;
export type LeafKind = (typeof leafKinds)[number];

/** A leaf of the outline: the leaves hold every non-blank character exactly once. */
export interface Leaf extends Span {
  readonly kind: LeafKind;
  /** Address of the innermost outline node that holds it; null: the report itself. */
  readonly in: string | null;
}
