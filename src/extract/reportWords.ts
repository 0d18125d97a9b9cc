import { compact, type Compact } from '../text/compact.js';
import { fold } from '../text/fold.js';
import { maskSpans } from '../text/maskSpans.js';
import { titleMarks } from './titleMarks.js';

/** The words of a report as rules on figures and bodies read them. */
export interface ReportWords extends Compact {
  /** `text` with what stands in 《》 masked. */
  readonly untitled: string;
}

/** @param folded made once for all who read a report's words */
export function reportWords(text: string, folded = fold(text)): ReportWords {
  const words = compact(folded);
  return { ...words, untitled: maskSpans(words.text, titleMarks(words.text)) };
}
