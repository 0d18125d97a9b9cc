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
  let at: number[] | null = null;
  return { text, offset: (index) => (at ??= offsets(words))[index] ?? words.length };
}

function offsets(words: string): number[] {
  const at: number[] = [];
  for (let index = 0; index < words.length; index++) if (!isBlank(words.charCodeAt(index))) at.push(index);
  at.push((at.at(-1) ?? -1) + 1);
  return at;
}
