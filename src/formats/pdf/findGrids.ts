import { isLevel, isUpright, thickest, type Rule } from './Rule.js';

/** A table by the lines that are drawn around its cells. */
export interface Grid {
  /** Where its columns begin and the last one ends, from left to right. */
  readonly xs: readonly number[];
  /** Where its rows begin and the last one ends, from top to bottom. */
  readonly ys: readonly number[];
  /** null when they are not all rectangles: what stands in which cannot be told. */
  readonly cells: readonly GridCell[] | null;
}

/** Counted in columns and rows of the grid. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Of one page: no table of people has more. */
const mostLines = 500;
const mostCells = 2000;
/** Lines so far apart, in points, touch. */
const tolerance = thickest;

/** The tables that the rules of a page draw, of two columns or more. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const level = joined(rules.filter(isLevel), 'level');
  const upright = joined(rules.filter(isUpright), 'upright');
  if (level.length + upright.length > mostLines) return [];
  return components(level, upright).flatMap((component) => gridOf(component) ?? []);
}

/** A line by where it stands, its distance from the other axis, and where it runs. */
interface Line {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Pieces of one line as one: borders are drawn cell by cell. */
function joined(rules: readonly Rule[], way: 'level' | 'upright'): Line[] {
  const lines = rules
    .map(({ left, right, top, bottom }) =>
      way === 'level'
        ? { at: (top + bottom) / 2, from: left, to: right }
        : { at: (left + right) / 2, from: top, to: bottom },
    )
    .sort((one, other) => one.at - other.at);
  const found: Line[] = [];
  for (let start = 0; start < lines.length;) {
    const first = lines[start]!;
    let end = start;
    while (end < lines.length && lines[end]!.at - first.at <= tolerance) end++;
    const near = lines.slice(start, end).sort((one, other) => one.from - other.from);
    for (const { from, to } of near) {
      const last = found.at(-1);
      if (last?.at === first.at && from - last.to <= tolerance)
        found[found.length - 1] = { ...last, to: Math.max(last.to, to) };
      else found.push({ at: first.at, from, to });
    }
    start = end;
  }
  return found;
}

interface Component {
  readonly level: Line[];
  readonly upright: Line[];
}

/** Lines that touch each other. */
function components(level: readonly Line[], upright: readonly Line[]): Component[] {
  const left = new Set([...level, ...upright]);
  const found: Component[] = [];
  for (const start of level) {
    if (!left.delete(start)) continue;
    const component: Component = { level: [start], upright: [] };
    const open: { readonly line: Line; readonly isLevel: boolean }[] = [{ line: start, isLevel: true }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const across = next.isLevel ? 'upright' : 'level';
      for (const other of { level, upright }[across]) {
        if (!left.has(other) || !touch(next.line, other)) continue;
        left.delete(other);
        component[across].push(other);
        open.push({ line: other, isLevel: across === 'level' });
      }
    }
    found.push(component);
  }
  return found;
}

function touch(line: Line, across: Line): boolean {
  return (
    across.at >= line.from - tolerance &&
    across.at <= line.to + tolerance &&
    line.at >= across.from - tolerance &&
    line.at <= across.to + tolerance
  );
}

/** null for a frame, and a table of one column. */
function gridOf({ level, upright }: Component): Grid | null {
  // Tables may be open to the left and right, and above and below where a page ends: there the lines across end.
  const xs = distinct([...upright.map(({ at }) => at), ...endsOf(level)]);
  const ys = distinct([...level.map(({ at }) => at), ...endsOf(upright)]);
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > mostCells) return null;
  return { xs, ys, cells: cellsOf(xs, ys, { level, upright }) };
}

function cellsOf(xs: readonly number[], ys: readonly number[], { level, upright }: Component): GridCell[] | null {
  const parts = (lines: readonly Line[], at: number, from: number, to: number): boolean =>
    lines.some(
      (line) =>
        Math.abs(line.at - at) <= tolerance && line.from <= from + 2 * tolerance && line.to >= to - 2 * tolerance,
    );
  const cells: GridCell[] = [];
  const taken = new Set<string>();
  for (let row = 0; row + 1 < ys.length; row++)
    for (let column = 0; column + 1 < xs.length; column++) {
      if (taken.has(`${column} ${row}`)) continue;
      let columns = 1;
      while (column + columns + 1 < xs.length && !parts(upright, xs[column + columns]!, ys[row]!, ys[row + 1]!))
        columns++;
      let rows = 1;
      while (row + rows + 1 < ys.length && !parts(level, ys[row + rows]!, xs[column]!, xs[column + 1]!)) rows++;
      for (let down = row; down < row + rows; down++)
        for (let across = column; across < column + columns; across++) {
          const place = `${across} ${down}`;
          const isParted = {
            left: across === 0 || parts(upright, xs[across]!, ys[down]!, ys[down + 1]!),
            above: down === 0 || parts(level, ys[down]!, xs[across]!, xs[across + 1]!),
          };
          const isWhole = isParted.left === (across === column) && isParted.above === (down === row);
          if (taken.has(place) || !isWhole) return null;
          taken.add(place);
        }
      cells.push({ column, row, columns, rows });
    }
  return cells;
}

function endsOf(lines: readonly Line[]): number[] {
  return lines.length === 0 ? [] : [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))];
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((one, other) => one - other))
    if (value - (found.at(-1) ?? -Infinity) > tolerance) found.push(value);
  return found;
}
