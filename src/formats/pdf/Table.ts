import type { Row } from '../table/Cell.js';

/** A table of a page that is ruled, or as much of it as the page holds. */
export interface Table {
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin and the last one ends. */
  readonly xs: readonly number[];
  readonly rows: readonly Row[];
}
