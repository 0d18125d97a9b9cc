import { namedClaims, progressSentence } from '../outline/progressWords.js';
import type { Field } from '../outline/Outline.js';
import { clean } from '../text/clean.js';
import { execSqueezed } from '../text/execSqueezed.js';
import type { Span } from '../text/Span.js';
import { trimSpan } from '../text/trimSpan.js';
import type { Status } from './ParsedReport.js';
import { claimedIn } from './statusWords.js';

export const notStated: Status = { value: 'NOT_STATED', phrase: null, span: null };

/** What a field tells beyond this is no claim, but a tale of what was done; the claim is a clause of it. */
const longestClaim = 40;

/**
 * What a labelled field claims: 完成情况：已完成，长期坚持; 是否完成：是. The phrase is the field's words, without its full stop, or
 * of longer ones the clause that only says how far the issue has come.
 */
export function statusOfField(folded: string, text: string, { label, value }: Omit<Field, 'name'>): Status {
  const words = folded.slice(value.start, value.end).replace(/\s+/g, '');
  const asked = /是否(?<what>\p{Script=Han}+)/u.exec(folded.slice(label.start, label.end))?.groups?.what;
  if (asked !== undefined && /^[是否]$/.test(words)) {
    return statedAs(`${words === '是' ? '已' : '未'}${asked}`, folded, text, value);
  }
  if (words.length <= longestClaim) return statedAs(words, folded, text, value);
  return firstClaim(folded, text, value) ?? notStated;
}

/** A remark that says how far the issue has come: in its first sentence, 正在整改。, or of the issue as a whole in any. */
export function statusOfRemark(folded: string, text: string, remark: Span): Status {
  const openings = [/[^。;]+/g, /[^,。;]+/g].flatMap((part) => sentences(folded, remark, part).slice(0, 1));
  const said = openings.map((words) => statusOfSentence(folded, text, words));
  return said.find(({ value }) => value !== 'NOT_STATED') ?? claimedOf('issue', folded, text, remark);
}

/**
 * The last sentence of an issue's last measure may be said of the issue: 已完成整改。 Where there are others, it has to name the
 * issue or its rectification, since 长期坚持。 may be said of the last alone.
 */
export function statusAtEnd(folded: string, text: string, within: Span, isOnly: boolean): Status {
  const last = sentences(folded, within, /[^。;]+/g).at(-1);
  if (last === undefined) return notStated;
  if (!isOnly && !/整改|问题|任务|事项/u.test(folded.slice(last.start, last.end))) return notStated;
  return last.start === within.start ? notStated : statusOfSentence(folded, text, last);
}

function statusOfSentence(folded: string, text: string, sentence: Span): Status {
  const words = folded.slice(sentence.start, sentence.end).replace(/\s+/g, '');
  return progressSentence.pattern.test(words) ? statedAs(words, folded, text, sentence) : notStated;
}

/** The first sentence, else clause, that only says how far the issue has come. */
function firstClaim(folded: string, text: string, within: Span): Status | null {
  for (const part of [/[^。;]+/g, /[^,。;]+/g]) {
    const claims = sentences(folded, within, part).map((sentence) => statusOfSentence(folded, text, sentence));
    const stated = claims.find(({ value }) => value !== 'NOT_STATED');
    if (stated !== undefined) return stated;
  }
  return null;
}

/** Where the parts of a span stand that are more than blanks. */
function sentences(folded: string, { start, end }: Span, part: RegExp): Span[] {
  return [...folded.slice(start, end).matchAll(part)].flatMap(({ 0: words, index }) => {
    const span = trimSpan(folded, { start: start + index, end: start + index + words.length });
    return span === null ? [] : [span];
  });
}

/** What words claim, told by those at a place in the text. */
function statedAs(words: string, folded: string, text: string, place: Span): Status {
  const value = claimedIn(words);
  if (value === null) return notStated;
  const span = withoutStop(folded, place);
  return { value, phrase: clean(text.slice(span.start, span.end)), span };
}

/** What a remark in brackets at the end of a measure claims of it: 完善制度。(已完成) */
export function claimAtEnd(folded: string, text: string, within: Span): Status {
  const phrase = execSqueezed(/[(【](?<phrase>[^()【】]{2,30})[)】][。;]?$/d, folded, within)?.groups.phrase;
  if (phrase === undefined || !progressSentence.pattern.test(phrase.words)) return notStated;
  return statedAs(phrase.words, folded, text, phrase.span);
}

/** What a clause within a span claims of the issue or of the measure that the span tells of. */
export function claimedOf(subject: keyof typeof namedClaims, folded: string, text: string, within: Span): Status {
  const phrase = execSqueezed(namedClaims[subject], folded, within)?.groups.phrase;
  const value = claimedIn(phrase?.words ?? '');
  if (phrase === undefined || value === null) return notStated;
  return { value, phrase: clean(text.slice(phrase.span.start, phrase.span.end)), span: phrase.span };
}

/** Without the punctuation at its ends. */
function withoutStop(folded: string, { start, end }: Span): Span {
  const words = folded.slice(start, end);
  const before = /^[\s(]*/.exec(words)?.[0].length ?? 0;
  const after = /[\s。;,.)]{0,4}$/.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}
