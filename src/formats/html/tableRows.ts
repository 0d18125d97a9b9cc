import { limits } from '../limits.js';
import { elementsOf, type Markup } from '../markup.js';
import type { Cell, Row } from '../table/Cell.js';
import { isUnseen } from './pageElements.js';

/** The rows of a <table>, with a continued cell where one of a row above reaches down. */
export function tableRows(table: Markup, linesOf: (cell: Markup) => string[]): Row[] {
  /** By column: how many rows a cell still reaches down, and its width. */
  let reaching = new Map<number, { rows: number; columns: number }>();
  return rowsIn(table).map((row) => {
    const cells: Cell[] = [];
    const next = new Map<number, { rows: number; columns: number }>();
    let column = 0;
    const passReaching = (): void => {
      for (let above = reaching.get(column); above !== undefined; above = reaching.get(column)) {
        cells.push({ lines: [], columns: above.columns, continued: true });
        if (above.rows > 1) next.set(column, { ...above, rows: above.rows - 1 });
        column += above.columns;
      }
    };
    for (const cell of elementsOf(row).filter(({ name }) => name === 'td' || name === 'th')) {
      passReaching();
      const columns = span(cell.attributes.colspan);
      const rows = span(cell.attributes.rowspan);
      cells.push({ lines: linesOf(cell), columns, continued: false });
      if (rows > 1) next.set(column, { rows: rows - 1, columns });
      column += columns;
    }
    passReaching();
    reaching = next;
    return cells;
  });
}

function rowsIn(element: Markup): Markup[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'tr') return isUnseen(child) ? [] : [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.name) ? rowsIn(child) : [];
  });
}

function span(attribute: string | undefined): number {
  const value = Number(attribute ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, limits.cellSpan) : 1;
}
