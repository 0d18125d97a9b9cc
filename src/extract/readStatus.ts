import { progressSentence } from '../outline/headingWords.js';
import { clean } from '../text/clean.js';
import { execSqueezed } from '../text/execSqueezed.js';
import type { Span } from '../text/Span.js';
import type { Status } from './ParsedReport.js';
import { statusWords } from './statusWords.js';

export const notStated: Status = { value: 'NOT_STATED', phrase: null, span: null };

/**
 * What a labelled field claims: 完成情况：已完成，长期坚持. The phrase is the field's words, without its full stop.
 */
export function statusOfField(folded: string, text: string, value: Span): Status {
  const words = folded.slice(value.start, value.end).replace(/\s+/g, '');
  const found = statusWords.find(({ pattern }) => pattern.test(words));
  if (found === undefined) return notStated;
  const span = withoutStop(folded, value);
  return { value: found.value, phrase: clean(text.slice(span.start, span.end)), span };
}

/** A remark that begins by saying how far the issue has come, 正在整改。, or a clause in it about the issue as a whole. */
export function statusOfRemark(folded: string, text: string, remark: Span): Status {
  const clause = /^[^,。;]*/.exec(folded.slice(remark.start, remark.end))?.[0] ?? '';
  if (progressSentence.pattern.test(clause)) {
    return statusOfField(folded, text, { start: remark.start, end: remark.start + clause.length });
  }
  return claimedOf('issue', folded, text, remark);
}

const claimOf = (subject: string): RegExp =>
  new RegExp(
    `(?<=^|[。;,])(?<phrase>${subject}(?:均|已经|已|全部|基本|正在|仍在|尚未)[^,。;]{0,12}?(?:完成|到位|销号|整改中|推进|整改))(?=$|[。;])`,
    'du',
  );

/** Clauses about an issue or a measure as a whole. */
const claims = {
  /** 该问题已整改到位。 */
  issue: claimOf('[该此本上](?:项|类|个|条|述)?(?:问题|事项|任务|整改)'),
  /** 该项工作已完成。 */
  measure: claimOf('[该此本上](?:项|类|个|条|述)?(?:工作|措施|项目|制度)'),
} as const;

/** What a clause within a span claims of the issue or of the measure that the span tells of. */
export function claimedOf(subject: keyof typeof claims, folded: string, text: string, within: Span): Status {
  const phrase = execSqueezed(claims[subject], folded, within)?.groups.phrase;
  const value = statusWords.find(({ pattern }) => pattern.test(phrase?.words ?? ''))?.value;
  if (phrase === undefined || value === undefined) return notStated;
  return { value, phrase: clean(text.slice(phrase.span.start, phrase.span.end)), span: phrase.span };
}

/** Without the punctuation at its ends. */
function withoutStop(folded: string, { start, end }: Span): Span {
  const words = folded.slice(start, end);
  const before = /^[\s(]*/.exec(words)?.[0].length ?? 0;
  const after = /[\s。;,.)]{0,4}$/.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}
