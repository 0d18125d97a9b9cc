import { multiplierPattern, unitPattern } from './unitOf.js';

export type AmountGroup = 'percent' | 'digits' | 'han' | 'upper' | 'bare' | 'bareUnit' | 'more' | 'multiplier' | 'unit';

const arabic = String.raw`\d{1,3}(?:,\d{3}){1,3}(?!\d)|\d{1,12}(?:\.\d{1,6})?(?![\d.])`;
const numerals = '〇零一二两三四五六七八九十百千';
const han = `[${numerals}]{1,9}(?:点[〇零一二三四五六七八九]{1,4})?`;
/** Words before a number that make it a rank, a code or a share of something: 第3次, 前10名, 110KV, 6+3, 三分之二. */
const rank = '第前每几数半之';
const before = String.raw`(?<![\d.A-Za-z+/$${rank}${numerals}]|\d[-:~]|\d,)`;
const about = '[余多来]?';

/**
 * A number and its unit over a compact folded text: 12件, 35.6万元, 98.71%, 百分之九十, 三百余人, 1300余万元, 2至3项, 近万名.
 * Linear: a number is tried once, from its first digit.
 */
export const amountPattern = [
  `${before}百分之(?<percent>${arabic}|${han})`,
  String.raw`${before}(?:(?<digits>${arabic})|(?<han>${han}))(?:[-~至到](?<upper>${arabic}))?(?<more>${about})(?<multiplier>${multiplierPattern})?${about}(?<unit>${unitPattern})`,
  `(?<=[近逾上])(?<bare>${multiplierPattern})(?<bareUnit>${unitPattern})`,
].join('|');
