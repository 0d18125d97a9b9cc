import type { Range } from './OutlineEntry.js';

/** What is marked in the text. */
export type MarkKind = 'document' | 'figure' | 'organization' | 'date';

export interface Mark extends Range {
  readonly kind: MarkKind;
  /** What is known of it, for the tooltip. */
  readonly title: string;
}

/** Characters that the same marks cover. */
export interface Segment extends Range {
  readonly marks: readonly Mark[];
}

export interface Line extends Range {
  readonly segments: readonly Segment[];
}

/** The lines of a text, each cut where a mark begins or ends, or at one of `cuts`; nothing is left out but line ends. */
export function cutText(text: string, marks: readonly Mark[], cuts: readonly number[]): readonly Line[] {
  const bounds = [...new Set([...marks.flatMap(({ start, end }) => [start, end]), ...cuts])].sort((a, b) => a - b);
  const byStart = [...marks].sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let bound = 0;
  let first = 0;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    while (bound < bounds.length && bounds[bound]! <= start) bound++;
    const inside: number[] = [];
    while (bound < bounds.length && bounds[bound]! < end) inside.push(bounds[bound++]!);
    // Marks that end before this line began cannot return.
    while (first < byStart.length && byStart[first]!.end <= start) first++;
    const near = byStart.slice(first, upperBound(byStart, end));
    const edges = [start, ...inside, end];
    const segments = edges
      .slice(0, -1)
      .map((from, index) => ({ start: from, end: edges[index + 1]! }))
      .filter((segment) => segment.start < segment.end)
      .map((segment) => ({ ...segment, marks: near.filter((mark) => overlaps(mark, segment)) }));
    lines.push({ start, end, segments });
    start = end + 1;
  }
  return lines;
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** How many of them start before `end`. */
function upperBound(sorted: readonly Range[], end: number): number {
  const index = sorted.findIndex(({ start }) => start >= end);
  return index === -1 ? sorted.length : index;
}
