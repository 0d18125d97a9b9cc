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
  const span = { start: value.start, end: value.end - (/[\s。;,.]*$/.exec(folded.slice(value.start, value.end))?.[0].length ?? 0) };
  return { value: found.value, phrase: text.slice(span.start, span.end), span };
}

/** A sentence about the issue or measure as a whole: 目前，该问题已整改到位。 */
const claim =
  /(?<=^|[。;,])\s*(?:(?:目前|现|截至目前|截至[^,。;]{2,14}),?)?\s*(?<phrase>(?:该|此|上述|以上|本)(?:项|类|个|条)?(?:问题|事项|任务|整改|工作|措施)?(?:均|已经|已|全部|基本|正在|仍在)?[^,。;]{0,12}?(?:完成整改|整改完成|整改到位|完成|销号|整改中|推进|整改))(?=[。;]|$)/u;

/** What such a sentence within a span claims. */
export function statusInWords(folded: string, text: string, within: Span): Status {
  const found = claim.exec(folded.slice(within.start, within.end));
  const phrase = found?.groups?.phrase;
  if (found === null || phrase === undefined) return notStated;
  const value = statusWords.find(({ pattern }) => pattern.test(phrase))?.value;
  if (value === undefined) return notStated;
  const end = within.start + found.index + found[0].length;
  const span = { start: end - phrase.length, end };
  return { value, phrase: text.slice(span.start, span.end), span };
}
