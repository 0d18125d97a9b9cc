import { joinLines } from './joinLines.js';
import { continues, joinTables } from './joinTables.js';
import type { Line } from './Line.js';
import { readSetting } from './margins.js';
import { isLine, type Part } from './Part.js';
import type { Table } from './Table.js';

/** The lines of a text as paragraphs, one string each, and its tables, of which some go over pages, as `tableLines` has them. */
export function joinParts(parts: readonly Part[]): string[] {
  const setting = readSetting(parts.filter(isLine));
  const joined: string[] = [];
  let lines: Line[] = [];
  let tables: Table[] = [];
  const flush = (): void => {
    joined.push(...joinLines(lines, setting), ...joinTables(tables));
    lines = [];
    tables = [];
  };
  for (const part of parts) {
    const last = tables.at(-1);
    if (last !== undefined && (isLine(part) || !continues(last, part))) flush();
    if (isLine(part)) lines.push(part);
    else tables.push(part);
  }
  flush();
  return joined;
}
