import { isBlank } from './trimSpan.js';

/** Words without their blanks, so that rules need not allow for any. */
export interface Squeezed {
  readonly text: string;
  /** Where in the words a character of `text` stood; for the end of `text`, right after its last. */
  readonly offset: (index: number) => number;
}

export function squeezed(words: string): Squeezed {
  const text = words.replace(/\s+/g, '');
  if (text.length === words.length) return { text, offset: (index) => index };
  let at: Uint32Array | null = null;
  return { text, offset: (index) => (at ??= offsets(words, text.length))[index] ?? words.length };
}

function offsets(words: string, count: number): Uint32Array {
  const at = new Uint32Array(count + 1);
  let next = 0;
  for (let index = 0; index < words.length; index++) if (!isBlank(words.charCodeAt(index))) at[next++] = index;
  at[count] = count === 0 ? 0 : at[count - 1]! + 1;
  return at;
}
