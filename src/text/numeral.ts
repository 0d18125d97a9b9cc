const digits = '〇一二三四五六七八九';

/** Han numerals for use inside a character class. */
export const hanNumerals = '〇零一二三四五六七八九十百两';

/**
 * The number that Chinese or Arabic numerals write: 十二 -> 12, 二〇二三 -> 2023, 两 -> 2, 17 -> 17.
 * null when they write none.
 */
export function numeral(words: string): number | null {
  const text = words.replace(/\s+/gu, '').replace(/零/g, '〇').replace(/两/g, '二');
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (/^[〇一二三四五六七八九]{1,9}$/.test(text))
    return Number([...text].map((digit) => digits.indexOf(digit)).join(''));
  const parts = /^(?:([一二三四五六七八九]?)百)?〇?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(text);
  if (text === '' || parts === null) return null;
  return place(parts[1], 100) + place(parts[2], 10) + place(parts[3] === '' ? undefined : parts[3], 1);
}

/** 百 and 十 alone mean one of them. */
function place(digit: string | undefined, weight: number): number {
  if (digit === undefined) return 0;
  return (digit === '' ? 1 : digits.indexOf(digit)) * weight;
}
