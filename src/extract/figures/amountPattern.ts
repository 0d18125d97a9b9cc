import { multiplierPattern, unitPattern } from './unitOf.js';

export type AmountGroup =
  | 'percent'
  | 'upperPercent'
  | 'head'
  | 'headMultiplier'
  | 'number'
  | 'lowMultiplier'
  | 'lowUnit'
  | 'upper'
  | 'more'
  | 'multiplier'
  | 'unit'
  | 'bare'
  | 'bareMore'
  | 'bareUnit';

const arabic = String.raw`\d{1,3}(?:,\d{3}){1,3}(?!\d)|\d{1,12}(?:\.\d{1,6})?(?![\d.])`;
const numerals = '〇零一二两三四五六七八九十百千';
const han = `[${numerals}]{1,9}(?:点[〇零一二三四五六七八九]{1,4})?`;
const number = `${arabic}|${han}`;
/** Words before a number that make it a rank, a code or a share of something: 第3次, 前10名, 110KV, 6+3, 三分之二. */
const rank = '第前每之';
/** Of Han numerals these make them vague: 数十人, but 职数64个. */
const vague = '几数半';
const before = String.raw`(?<![\d.A-Za-z+/$${rank}${numerals}]|[${vague}](?=[${numerals}])|\d[-:~]|\d,)`;
const about = '[余多来]?';
/** 〔3亿〕5000万元, 〔三百万零〕五千元: what stands before a smaller part of the same number. */
const head = `(?:(?<head>${number})(?<headMultiplier>[亿万])[零又]?(?=[\\d${numerals}]))?`;
/** 3〔至5〕人, 3〔万元-5〕万元, but not 由30%至50%, which are two. */
const range = String.raw`(?:(?<lowMultiplier>${multiplierPattern})?(?<lowUnit>(?<![由从自]\d{1,9}(?:\.\d{1,6})?)(?:${unitPattern}))?(?:-{1,2}|[~至到])(?<upper>${number})(?=${about}(?:${multiplierPattern})?${about}\k<lowUnit>))?`;

const amounts = [
  String.raw`(?:(?<=[近逾上])(?<bare>${multiplierPattern})|(?<![\d${rank}${vague}${numerals}])(?<bareMore>[万亿])余)(?<bareUnit>${unitPattern})`,
  `${before}百分之(?<percent>${number})(?:[至到](?:百分之)?(?<upperPercent>${number}))?`,
  `${before}${head}(?<number>${number})${range}(?<more>${about})(?<multiplier>${multiplierPattern})?${about}(?<unit>${unitPattern})`,
].join('|');

/**
 * A number and its unit over a compact folded text: 12件, 35.6万元, 98.71%, 百分之九十, 三百余人, 1300余万元, 3亿5000万元, 2至3项, 近万名.
 * Linear: a number is tried once, from its first digit; a place without one is passed over by its first character.
 */
export const amountPattern = String.raw`(?=[\d${numerals}万亿])(?:${amounts})`;
