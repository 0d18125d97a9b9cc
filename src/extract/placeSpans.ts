import type { Leaf } from '../outline/Leaf.js';
import { withoutInvisible } from '../text/invisible.js';
import type { Span } from '../text/Span.js';
import type { ParsedReport } from './ParsedReport.js';

/**
 * A report read from what is seen of a text, with its spans in the text itself.
 *
 * @param spanOf where a span of what is seen stands in `text`
 */
export function placeSpans(report: ParsedReport, text: string, spanOf: (span: Span) => Span): ParsedReport {
  return { ...(placed(report, spanOf) as ParsedReport), leaves: placedLeaves(report.leaves, text, spanOf) };
}

/** Days and offsets are both called start and end: offsets are the numbers. */
function placed(value: unknown, spanOf: (span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((item) => placed(item, spanOf));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, placed(inner, spanOf)]));
  return isSpan(own) ? { ...own, ...spanOf(own) } : own;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}

/** Leaves hold all of a text but blanks, so what is invisible too: it belongs to the leaf before it. */
function placedLeaves(leaves: readonly Leaf[], text: string, spanOf: (span: Span) => Span): Leaf[] {
  const spans = leaves.map(spanOf);
  const isAllSeen = (start: number, end: number): boolean =>
    withoutInvisible(text.slice(start, end)).length === end - start;
  return leaves.map((leaf, index) => {
    const { start, end } = spans[index] ?? leaf;
    const next = spans[index + 1]?.start ?? text.length;
    return {
      ...leaf,
      start: index > 0 || isAllSeen(0, start) ? start : 0,
      end: isAllSeen(end, next) ? end : next,
    };
  });
}
