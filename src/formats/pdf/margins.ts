import type { Line } from './Line.js';

/** Where full lines begin and end. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** How the lines of a text are set. */
export interface Setting {
  readonly margins: (line: Line) => Margins;
  /** The usual distance of baselines. */
  readonly leading: number;
  /** The usual size of type. */
  readonly size: number;
}

export function readSetting(lines: readonly Line[]): Setting {
  return { margins: readMargins(lines), leading: usualLeading(lines), size: usualSize(lines) };
}

/** The margins of each line's column. A column without telling lines has those of the whole text. */
function readMargins(lines: readonly Line[]): (line: Line) => Margins {
  const columns = new Map<string, Line[]>();
  for (const line of lines) {
    const own = columns.get(line.column) ?? [];
    columns.set(line.column, own);
    own.push(line);
  }
  const onPages = lines.filter(({ column, page }) => column === `${page}`);
  const right = rightMargin(onPages);
  const left = outdent(onPages, right);
  const found = new Map(
    [...columns].map(([column, own]) => {
      const isPage = column === `${own[0]?.page ?? 0}`;
      const ownRight = isPage && rightMargin(own) < right - (own[0]?.size ?? 0) * farthest ? right : rightMargin(own);
      const ownLeft = outdent(own, ownRight) ?? (isPage ? left : null) ?? mostCommon(own.map((line) => line.left));
      return [column, { left: ownLeft, right: ownRight }];
    }),
  );
  return ({ column }) => found.get(column) ?? { left: left ?? 0, right };
}

/** Left and right pages may be set so far apart, in em; a page whose lines all end earlier has no full line. */
const farthest = 3;

/** The furthest end that another line nearly shares: one line alone may stick out. */
function rightMargin(lines: readonly Line[]): number {
  const em = lines[0]?.size ?? 1;
  const ends = lines.map((line) => line.right).sort((one, other) => other - one);
  return ends.find((end, index) => end - (ends[index + 1] ?? -Infinity) < em * 0.6) ?? ends[0] ?? 0;
}

/** Where paragraphs with an indent go on: left of a full line before. null when there are hardly any. */
function outdent(lines: readonly Line[], right: number): number | null {
  const lefts = lines
    .filter((line, index) => {
      const previous = lines[index - 1];
      if (previous?.column !== line.column || right - previous.right > line.size * 2.5) return false;
      const step = (previous.left - line.left) / line.size;
      return step > 0.8 && step < 6;
    })
    .map((line) => line.left);
  return lefts.length < 2 ? null : mostCommon(lefts);
}

/** The size of most lines: titles are larger. */
function usualSize(lines: readonly Line[]): number {
  return mostCommon(lines.map(({ size }) => size));
}

/** Lines of one paragraph stand so far apart at least, in em, and are so many of all. */
const leading = { em: 0.9, share: 0.1 };

/** The smallest distance of baselines that is no exception: paragraphs can be farther apart than their lines. */
function usualLeading(lines: readonly Line[]): number {
  const em = usualSize(lines);
  const distances = lines
    .map((line, index) => (lines[index - 1]?.column === line.column ? line.y - (lines[index - 1]?.y ?? 0) : 0))
    .filter((distance) => distance > em * leading.em);
  const usual = [...countsOf(distances)].filter(([, times]) => times >= distances.length * leading.share);
  return usual.length === 0 ? Infinity : Math.min(...usual.map(([distance]) => distance));
}

/** To the point; the smallest of equally common ones. */
function mostCommon(values: readonly number[]): number {
  const counts = [...countsOf(values)];
  return counts.sort(([one, times], [other, otherTimes]) => otherTimes - times || one - other)[0]?.[0] ?? 0;
}

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return counts;
}
