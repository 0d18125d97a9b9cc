import type { Span } from '../text/Span.js';
import type { Mark } from './Mark.js';
import type { Source } from './Source.js';

/** Where a part's marker stands; empty for a part without one. */
export function markSpan(source: Source, mark: Mark): Span {
  return source.trim(mark.start, mark.bodyStart) ?? { start: mark.start, end: mark.start };
}
