import type { Span } from '../text/Span.js';
import type { Block } from './nest.js';
import { progressSentence } from './progressWords.js';
import { endAt } from './readFields.js';
import type { Source } from './Source.js';

/** Takes the paragraph after an issue's last measure that only says how far the issue has come: 该问题已整改到位。 */
export function takeTrailingProgress(source: Source, measures: readonly Block[]): Span[] {
  const last = measures.at(-1);
  if (last === undefined) return [];
  const paragraph = source.paragraphsOf(ownStart(last), last.end).slice(1).at(-1);
  if (paragraph === undefined || !saysOnlyProgress(source, paragraph)) return [];
  endAt(last, paragraph.start);
  return [paragraph];
}

/** Where the words of the last part inside a block begin. */
function ownStart({ mark, children }: Block): number {
  const last = children.at(-1);
  return last === undefined ? mark.bodyStart : ownStart(last);
}

/** Whether words say how far the issue has come, and nothing else. */
export function saysOnlyProgress(source: Source, { start, end }: Span): boolean {
  const words = source.folded.slice(start, end).replace(/\s+/g, '');
  return progressSentence.pattern.exec(words)?.[0].length === words.length;
}
