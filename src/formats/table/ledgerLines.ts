import type { Row } from './Cell.js';
import type { LedgerColumn } from './readLedgerHeader.js';

/**
 * The rows of a ledger as its text form has them:
 *
 *     一、党的建设方面            a cell as wide as the table, or a cell of a 方面 column
 *     问题1                       the cell of a 序号 column
 *     问题表现：研究党建工作少。   any other cell, after its column's label
 *
 * A merged cell is written once, where it begins; an empty one is left out.
 */
export function ledgerLines(columns: readonly LedgerColumn[], rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    if (repeatsHeader(columns, row)) return [];
    const filled = row.filter(({ lines }) => lines.length > 0);
    const [only] = filled;
    if (only !== undefined && filled.length === 1 && only.columns * 2 > columns.length) return [...only.lines];
    let at = 0;
    return row.flatMap(({ lines, columns: width }) => {
      const column = columns[at];
      at += width;
      return lines.length === 0 || column === undefined ? [...lines] : cellLines(column, lines);
    });
  });
}

function cellLines({ kind, label }: LedgerColumn, lines: readonly string[]): string[] {
  const [first = '', ...more] = lines;
  switch (kind) {
    case 'group':
      return [lines.join('')];
    case 'number': {
      const number = /^[（(]?([\d一二三四五六七八九十百]{1,5})[）).、．]?$/.exec(lines.join(''))?.[1];
      return number === undefined ? [...lines] : [`问题${number}`];
    }
    case 'field':
      return first.startsWith(label) ? [...lines] : [`${label}：${first}`, ...more];
  }
}

/** A table that goes over pages may say its headings again. */
function repeatsHeader(columns: readonly LedgerColumn[], row: Row): boolean {
  const words = row.map(({ lines }) => lines.join('').replace(/\s+/g, '')).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => columns.some(({ label }) => label === word));
}
