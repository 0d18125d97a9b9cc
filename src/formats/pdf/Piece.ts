/** Words that stand together on a page. Points, from the upper left corner of the page as it is read. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the type: one em. */
  readonly size: number;
}
