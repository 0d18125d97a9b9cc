import type { Piece } from './Piece.js';

/** A line of a page, or of one of its columns. */
export interface Line extends Piece {
  /** Counted from 0. */
  readonly page: number;
  /** What its margins are measured with: the page, or a column of it. */
  readonly column: string;
  /** Of a table: it does not go on in the next line. */
  readonly isRow: boolean;
}
