import type { Boundary } from './Boundary.js';
import type { FieldName } from './fieldLabels.js';

/** A place where a numbered part or a labelled field may begin. */
export interface Mark {
  /** The marker style's name; marks of one style number one sequence, labels and bare headings are unnumbered. */
  readonly style: string;
  /** As written, 一 or ①; null for what is not numbered. */
  readonly label: string | null;
  readonly ordinal: number | null;
  readonly field: FieldName | null;
  readonly boundary: Boundary;
  /** Whether 关于 or 针对 comes next, as in headings. */
  readonly opensHeading: boolean;
  /** Of the marker itself, Markdown signs before it included. */
  readonly start: number;
  /** Where the words after it begin. */
  readonly bodyStart: number;
}

export const labelStyle = 'label';

/** Of a paragraph on what is still to be done that closes the notice without a heading. */
export const closingStyle = 'closing';
