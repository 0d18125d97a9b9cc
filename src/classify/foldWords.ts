/** A text as terms are looked for in it, and where each of its characters stands in the text as written. */
export interface FoldedWords {
  readonly words: string;
  /** Offset in the text of every UTF-16 code unit of `words`. */
  readonly at: readonly number[];
}

/**
 * NFKC in lower case, without blanks, quotation marks and 《》: 「“三重\n一大” 决策」 and ＂三重一大＂决策 are the same words.
 * Character by character, so that each keeps its offset.
 */
export function foldWords(text: string): FoldedWords {
  let words = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const folded = isHan(text.charCodeAt(index)) ? text.charAt(index) : foldCharacter(text.charAt(index));
    words += folded;
    for (let unit = 0; unit < folded.length; unit++) at.push(index);
  }
  return { words, at };
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

const characters = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = characters.get(character);
  if (known !== undefined) return known;
  const folded = character
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉<>]/g, '');
  characters.set(character, folded);
  return folded;
}
