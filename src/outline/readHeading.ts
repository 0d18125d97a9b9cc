import { execSqueezed } from '../text/execSqueezed.js';
import type { Span } from '../text/Span.js';
import { headingForms } from './headingForms.js';
import { progressSentence } from './progressWords.js';

export interface Heading {
  readonly title: Span;
  /** Where what is not title any more begins. */
  readonly end: number;
}

/**
 * The title in a heading paragraph.
 *
 * @param folded the folded text
 * @param span the paragraph's words after the marker
 * @param alone whether nothing but the heading stands in its paragraph, so that it may hold several sentences
 */
export function readHeading(folded: string, span: Span, alone: boolean): Heading {
  for (const { pattern } of headingForms) {
    const found = execSqueezed(pattern, folded, span);
    const title = found?.groups.title;
    if (found == null || title === undefined || !balanced(title.words)) continue;
    return { title: withoutEnd(folded, title.span.start, title.span.end), end: found.span.end };
  }
  const words = folded.slice(span.start, span.end);
  const stop = alone ? claimAtEnd(words) : firstStop(words);
  const end = stop === -1 ? span.end : span.start + stop;
  return { title: withoutEnd(folded, span.start, end), end };
}

/** Where the first sentence ends, and what it quotes goes on; -1 where it does not end. */
function firstStop(words: string): number {
  let quoted = 0;
  for (const { 0: character, index } of words.matchAll(/[“”。!?;:]/g)) {
    if (character === '“') quoted++;
    else if (character === '”') quoted--;
    else if (quoted === 0) return index;
  }
  // A quote that does not close ends nowhere.
  return quoted === 0 ? -1 : words.search(/[。!?;:]/);
}

/** Where a remark in brackets on how far the issue has come ends its heading: …不规范〔(已完成)〕; -1 for none. */
function claimAtEnd(words: string): number {
  const found = /[(【][^()【】]{2,30}[)】]\s*$/.exec(words);
  return found !== null && progressSentence.pattern.test(found[0].replace(/\s+/g, '')) ? found.index : -1;
}

/** Whether every quote that opens closes, in this order. */
function balanced(words: string): boolean {
  let depth = 0;
  for (const character of words) {
    if (character === '“') depth++;
    if (character === '”' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Without the punctuation and blanks at its end. */
function withoutEnd(folded: string, start: number, end: number): Span {
  let last = end;
  while (last > start + 1 && /[\s。;:,、.!]/.test(folded[last - 1] ?? '')) last--;
  return { start, end: last };
}
