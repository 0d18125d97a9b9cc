/**
 * How Word writes list numbers (ECMA-376 part 1, 17.18.59 ST_NumberFormat). A format not named here is written in
 * digits; the bullets of unordered lists are no numbers and are left out.
 */
export const numberFormats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: glyphs(0x2474, 20),
  decimalEnclosedFullstop: glyphs(0x2488, 20),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: han,
  chineseCountingThousand: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
  ideographDigital: positional,
  japaneseDigitalTenThousand: positional,
  taiwaneseDigital: positional,
  chineseLegalSimplified: (value) => exchange(counted(value), '一二三四五六七八九十百千', '壹贰叁肆伍陆柒捌玖拾佰仟'),
  ideographLegalTraditional: (value) =>
    exchange(counted(value), '一二三四五六七八九十百千', '壹貳參肆伍陸柒捌玖拾佰仟'),
  ideographTraditional: cyclic('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cyclic('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: glyphs(0x3280, 10),
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperLetter: letters,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  bullet: () => '',
  none: () => '',
};

const digits = '〇一二三四五六七八九';

/** 12 -> 十二, 105 -> 一百零五. */
function han(value: number): string {
  return counted(value).replace(/^一十/, '十');
}

/** 12 -> 一十二. */
function counted(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  const places = [...String(value)].map(Number);
  let text = '';
  for (const [index, digit] of places.entries()) {
    const unit = ['', '十', '百', '千'][places.length - 1 - index] ?? '';
    if (digit !== 0) text += `${digits[digit] ?? ''}${unit}`;
    else if (text !== '' && !text.endsWith('零') && places.slice(index).some((rest) => rest !== 0)) text += '零';
  }
  return text;
}

/** 12 -> 一二. */
function positional(value: number): string {
  return [...String(value)].map((digit) => digits[Number(digit)] ?? '').join('');
}

function exchange(text: string, from: string, to: string): string {
  return [...text].map((character) => to[from.indexOf(character)] ?? character).join('');
}

function fullWidth(value: number): string {
  return exchange(String(value), '0123456789', '０１２３４５６７８９');
}

function cyclic(characters: string): (value: number) => string {
  return (value) => characters[(value - 1) % characters.length] ?? String(value);
}

function glyphs(first: number, count: number): (value: number) => string {
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value));
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value: number): string {
  if (value <= 20) return glyphs(0x2460, 20)(value);
  return value <= 35 ? glyphs(0x3251 - 20, 35)(value) : glyphs(0x32b1 - 35, 50)(value);
}

/** 1 -> A, 27 -> AA, as Word counts on. */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(10, Math.floor((value - 1) / 26) + 1));
}

function roman(value: number): string {
  const steps = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const names = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
  let rest = Math.min(value, 9999);
  let text = '';
  for (const [index, step] of steps.entries()) for (; rest >= step; rest -= step) text += names[index] ?? '';
  return text;
}
