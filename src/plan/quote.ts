import { lineFinder } from '../text/lineFinder.js';
import type { PendingQuote } from './Pending.js';

/** Fills in what was left open of spans, from the normalised texts by report id. */
export function fillQuotes(quotes: readonly PendingQuote[], texts: ReadonlyMap<string, string>): void {
  const lineFinders = new Map<string, (offset: number) => number>();
  for (const { target, key, part, reportId, start, end } of quotes) {
    const text = texts.get(reportId);
    if (text === undefined) throw new Error(`The text of ${reportId} is not in the graph`);
    if (part === 'quote') {
      target[key] = text.slice(start, end);
      continue;
    }
    let lineOf = lineFinders.get(reportId);
    if (lineOf === undefined) lineFinders.set(reportId, (lineOf = lineFinder(text)));
    target[key] = lineOf(start);
  }
}
