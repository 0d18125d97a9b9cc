import type { Span } from '../text/Span.js';
import type { DateMention } from './ParsedReport.js';

/** Those of a report's dates, which are in order and apart, that stand wholly within a span. */
export function datesWithin(dates: readonly DateMention[], { start, end }: Span): DateMention[] {
  const within: DateMention[] = [];
  for (let index = firstFrom(dates, start); index < dates.length; index++) {
    const date = dates[index];
    if (date === undefined || date.span.end > end) break;
    within.push(date);
  }
  return within;
}

/** By bisection: every measure asks. */
function firstFrom(dates: readonly DateMention[], start: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.span.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
