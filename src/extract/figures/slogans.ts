import type { Span } from '../../text/Span.js';

/** A quotation this long is prose, and its numbers count: 关于“…建成4座码头后长期闲置”问题. */
const longestSlogan = 20;

/** An issue's title, whatever its length. */
const quoted = new RegExp(String.raw`(?<!关于|针对)“[^“”\n]{1,${longestSlogan}}”`, 'g');

/** Slogans and names in quotation marks, marks included: “四个意识”, “6+3”, “三会一课”. Over a folded text. */
export function slogans(folded: string): Span[] {
  return [...folded.matchAll(quoted)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
