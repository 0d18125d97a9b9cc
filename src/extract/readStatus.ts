import { progressSentence } from '../outline/headingWords.js';
import type { Span } from '../text/Span.js';
import type { Status } from './ParsedReport.js';
import { statusWords } from './statusWords.js';

export const notStated: Status = { value: 'NOT_STATED', phrase: null, span: null };

/**
 * What a labelled field claims: 完成情况：已完成，长期坚持. The phrase is the field's words as written, without its full
 * stop.
 */
export function statusOfField(folded: string, text: string, value: Span): Status {
  const words = folded.slice(value.start, value.end).replace(/\s+/g, '');
  const found = statusWords.find(({ pattern }) => pattern.test(words));
  if (found === undefined) return notStated;
  const span = withoutStop(folded, value);
  return { value: found.value, phrase: text.slice(span.start, span.end), span };
}

/** A remark right after the title, 正在整改。, or a sentence in it about the issue as a whole. */
export function statusOfRemark(folded: string, text: string, remark: Span): Status {
  const words = folded.slice(remark.start, remark.end);
  return progressSentence.pattern.test(words)
    ? statusOfField(folded, text, remark)
    : statusInWords(folded, text, remark);
}

/** A clause about the issue or measure as a whole: 该问题已整改到位。 */
const claim =
  /(?<=^|[。;,])(?<phrase>[该此本][项类个条]?(?:问题|事项|任务|整改|工作|措施)?(?:均|已经|已|全部|基本|正在|仍在|尚未)[^,。;]{0,12}?(?:完成|到位|销号|整改中|推进|整改))(?=$|[。;])/u;

/** What such a clause within a span claims. */
export function statusInWords(folded: string, text: string, within: Span): Status {
  const found = claim.exec(folded.slice(within.start, within.end));
  const phrase = found?.groups?.phrase;
  if (found === null || phrase === undefined) return notStated;
  const value = statusWords.find(({ pattern }) => pattern.test(phrase))?.value;
  if (value === undefined) return notStated;
  const start = within.start + found.index;
  const span = { start, end: start + phrase.length };
  return { value, phrase: text.slice(span.start, span.end), span };
}

/** Without the punctuation at its ends. */
function withoutStop(folded: string, { start, end }: Span): Span {
  const words = folded.slice(start, end);
  const before = /^[\s(]*/.exec(words)?.[0].length ?? 0;
  const after = /[\s。;,.)]{0,4}$/.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}
