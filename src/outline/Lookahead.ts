import { endsHeading } from './Boundary.js';
import { labelStyle, type Mark } from './Mark.js';

/** Answers from all marks what a single one cannot: what comes after it. */
export class Lookahead {
  readonly #marks: readonly Mark[];
  readonly #seconds = new Map<string, number[]>();
  readonly #lines = new Map<string, number[]>();
  readonly #firsts = new Map<string, number>();

  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
    for (const [index, { style, ordinal, boundary }] of marks.entries()) {
      if (ordinal === 2) append(this.#seconds, style, index);
      if (boundary === 'line') append(this.#lines, style, index);
      if (ordinal === 1 && endsHeading.has(boundary)) this.#firsts.set(style, (this.#firsts.get(style) ?? 0) + 1);
    }
  }

  /** Whether a second of the same style follows before a paragraph that begins with one of the open styles. */
  continues(index: number, openStyles: readonly string[]): boolean {
    const second = firstAfter(this.#seconds.get(this.#marks[index]?.style ?? ''), index);
    if (second === undefined) return false;
    return openStyles.every((style) => second < (firstAfter(this.#lines.get(style), index) ?? Infinity));
  }

  /**
   * Whether a first number is known from elsewhere though no second follows: others of its style stand right after headings
   * as it does, or number lists, and it stands after a full stop.
   */
  recurs(index: number): boolean {
    const mark = this.#marks[index];
    if (mark === undefined) return false;
    if (endsHeading.has(mark.boundary)) return (this.#firsts.get(mark.style) ?? 0) > 1;
    return mark.boundary === 'stop' && this.#seconds.has(mark.style);
  }

  /** The labelled field that comes next; null when something else does. */
  labelAfter(index: number): Mark | null {
    const next = this.#marks[index + 1];
    return next?.style === labelStyle ? next : null;
  }
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** By bisection, so that a text of nothing but marks stays fast. */
function firstAfter(sorted: readonly number[] | undefined, index: number): number | undefined {
  if (sorted === undefined) return undefined;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= index) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
