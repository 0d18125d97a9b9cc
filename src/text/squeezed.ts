/** Words without their blanks, so that rules need not allow for any, and where each character stood. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the words of every character of `text`; one more for its end. */
  readonly at: readonly number[];
}

export function squeezed(words: string): Squeezed {
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < words.length; index++) {
    const character = words[index] ?? '';
    if (/\s/.test(character)) continue;
    text += character;
    at.push(index);
  }
  at.push((at.at(-1) ?? -1) + 1);
  return { text, at };
}
