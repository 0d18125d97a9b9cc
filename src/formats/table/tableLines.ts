import type { Row } from './Cell.js';
import { ledgerLines } from './ledgerLines.js';
import { readLedgerHeader } from './readLedgerHeader.js';

/**
 * A table as lines of text. A ledger, whose first rows name 问题, 整改措施 and the like, gives one line for each labelled
 * cell; a table that has such labels in its first column does too. Any other gives one line per row, and one that only
 * arranges paragraphs gives its paragraphs.
 */
export function tableLines(rows: readonly Row[]): string[] {
  const header = readLedgerHeader(rows);
  if (header === null) return rows.flatMap(rowLines);
  const before = rows.slice(0, header.start).flatMap(rowLines);
  return [...before, ...ledgerLines(header.columns, rows.slice(header.end))];
}

function rowLines(row: Row): string[] {
  const filled = row.filter(({ lines }) => lines.length > 0);
  if (filled.some(({ lines }) => lines.length > 1)) return filled.flatMap(({ lines }) => [...lines]);
  return filled.length === 0 ? [] : [filled.map(({ lines }) => lines.join('')).join(' ')];
}
