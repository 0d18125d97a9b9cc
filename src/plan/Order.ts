/**
 * An order of answers: properties of `it` (or of another bound name, `document.sortTitle`, or a tally by its name), each never null, compared
 * by code point. The id is always the last key and need not be given.
 */
export interface OrderKey {
  readonly by: string;
  readonly descending?: boolean;
  /** No two have the same: nothing need be compared after it. */
  readonly unique?: boolean;
}
export type Order = readonly OrderKey[];

export const asc = (by: string): OrderKey => ({ by });
export const desc = (by: string): OrderKey => ({ by, descending: true });

type Key = string | number | boolean;

/** Compares two key lists in the given order; -1, 0 or 1. */
export function compareKeys(a: readonly unknown[], b: readonly unknown[], order: Order): number {
  for (const [index, key] of order.entries()) {
    const sign = compareValues(a[index] as Key, b[index] as Key);
    if (sign !== 0) return key.descending === true ? -sign : sign;
  }
  return 0;
}

/** Numbers by size, strings by code point, as both engines do. */
export function compareValues(a: Key, b: Key): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareCodePoints(a, b);
  return a < b ? -1 : 1;
}

/** JavaScript compares UTF-16 units, which puts astral characters before U+E000 to U+FFFF; the engines do not. */
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x !== y) return fixUp(x) - fixUp(y) < 0 ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

const fixUp = (unit: number): number => (unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000);
