import type { Cell, Row } from './Cell.js';
import type { LedgerColumn } from './readLedgerHeader.js';

/**
 * The rows of a ledger as its text form has them:
 *
 *     一、党的建设方面            a cell as wide as the table, or a cell of a 方面 column
 *     问题1                       the cell of a 序号 column
 *     问题表现：研究党建工作少。   any other cell, after its column's label
 *
 * A merged cell is written once, where it begins, but who is responsible, until when and how far it has come holds for every
 * problem it stands beside. An empty cell is left out.
 */
export function ledgerLines(columns: readonly LedgerColumn[], rows: readonly Row[]): string[] {
  /** By column: what the last merged cell that began there says. */
  const merged = new Map<LedgerColumn, readonly string[]>();
  return rows.flatMap((row) => {
    if (repeatsHeader(columns, row)) return [];
    const filled = row.filter(({ lines }) => lines.length > 0);
    const [only] = filled;
    if (only !== undefined && filled.length === 1 && only.columns * 2 > columns.length) return [...only.lines];
    const cells = placed(columns, row);
    const isNewProblem = cells.some(({ column, cell }) => namesProblem(column) && cell.lines.length > 0);
    return cells.flatMap(({ column, cell }) => {
      if (!cell.continued) merged.set(column, cell.lines);
      const lines = cell.continued && isNewProblem && isShared(column) ? (merged.get(column) ?? []) : cell.lines;
      return lines.length === 0 ? [] : cellLines(column, lines);
    });
  });
}

/** The cells of a row, each with the first column it stands in. */
function placed(columns: readonly LedgerColumn[], row: Row): { readonly column: LedgerColumn; readonly cell: Cell }[] {
  let at = 0;
  return row.flatMap((cell) => {
    const column = columns[at];
    at += cell.columns;
    return column === undefined ? [] : [{ column, cell }];
  });
}

function namesProblem({ kind, label }: LedgerColumn): boolean {
  return kind === 'number' || (kind === 'field' && /问题|意见/.test(label));
}

/** What can be said of several problems at once: measures told twice would count twice. */
function isShared({ kind, label }: LedgerColumn): boolean {
  return kind === 'field' && /责任|牵头|配合|单位|部门|科室|领导|时限|期限|时间|状态|完成情况/.test(label);
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
