/** A cell of a table as its row has it. */
export interface Cell {
  /** Its paragraphs, cleaned, none of them empty. */
  readonly lines: readonly string[];
  /** How many columns it is wide. */
  readonly columns: number;
  /** Whether it only carries on a merged cell of the row above; it has no lines then. */
  readonly continued: boolean;
}

export type Row = readonly Cell[];
