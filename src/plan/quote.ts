import type { PendingQuote } from './Pending.js';

/** Fills in what was left open of spans, from the normalised texts by report id. */
export function fillQuotes(quotes: readonly PendingQuote[], texts: ReadonlyMap<string, string>): void {
  const lineStarts = new Map<string, readonly number[]>();
  for (const { target, key, part, reportId, start, end } of quotes) {
    const text = texts.get(reportId);
    if (text === undefined) throw new Error(`The text of ${reportId} is not in the graph`);
    if (part === 'quote') {
      target[key] = text.slice(start, end);
      continue;
    }
    let starts = lineStarts.get(reportId);
    if (starts === undefined) lineStarts.set(reportId, (starts = startsOfLines(text)));
    target[key] = lineAt(starts, start);
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line an offset stands in, counted from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
