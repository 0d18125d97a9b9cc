import { BadUserInput } from './BadUserInput.js';
import { decodeCursor } from './cursor.js';

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** What part of a connection is asked for. */
export interface PageWindow {
  readonly size: number;
  readonly backward: boolean;
  /** Sort keys of the rows the page lies between, both exclusive. */
  readonly after: readonly unknown[] | undefined;
  readonly before: readonly unknown[] | undefined;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** @throws BadUserInput for sizes out of range, first with last, and cursors that are not of this scope */
export function pageWindow(args: PageArguments, scope: string): PageWindow {
  const { first, after, last, before } = args;
  if (first != null && last != null) throw new BadUserInput('Give either first or last, not both.');
  return {
    size: first != null ? atMost('first', first) : last != null ? atMost('last', last) : defaultPageSize,
    backward: last != null,
    after: after == null ? undefined : decodeCursor(scope, after),
    before: before == null ? undefined : decodeCursor(scope, before),
  };
}

/** @throws BadUserInput unless 0 <= value <= limit */
export function atMost(name: string, value: number, limit = maxPageSize): number {
  if (value < 0) throw new BadUserInput(`${name} must not be negative, but is ${String(value)}.`);
  if (value > limit) throw new BadUserInput(`${name} is at most ${String(limit)}, but ${String(value)} was asked for.`);
  return value;
}

/** @throws BadUserInput unless 1 <= value */
export function atLeastOne(name: string, value: number): number {
  if (value < 1)
    throw new BadUserInput(`${name} is at least 1, but is ${String(value)}; leave it out for what is usual.`);
  return value;
}
