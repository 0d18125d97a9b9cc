import { amountPattern, type AmountGroup } from './amountPattern.js';
import { hanAmount } from './hanAmount.js';
import { multiplierOf, unitRule } from './unitOf.js';

/** A number with its unit, where it stands in a compact text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** As stated: 35.6 of 35.6万元; of a range its lower end. */
  readonly value: number;
  /** Of a range its upper end; null for a single number. */
  readonly upper: number | null;
  /** With its multiplier, without blanks: 万元. */
  readonly unit: string;
  /** Written as 三, so that it may be part of a set phrase. */
  readonly plainHan: boolean;
}

type Words = Readonly<Partial<Record<AmountGroup, string>>>;
type Value = Omit<Amount, 'start' | 'end'>;

/** Every number with a unit of the table, in order. */
export function* readAmounts(masked: string): Generator<Amount> {
  for (const found of masked.matchAll(new RegExp(amountPattern, 'g'))) {
    const amount = amountOf(found.groups ?? {});
    if (amount !== null) yield { start: found.index, end: found.index + found[0].length, ...amount };
  }
}

function amountOf(words: Words): Value | null {
  const bare = words.bare ?? words.bareMore;
  if (bare !== undefined) return single(multiplierOf(bare), words.bareUnit ?? '');
  if (words.percent !== undefined) return between(words.percent, words.upperPercent, '%');
  if (words.head !== undefined) return compound(words);
  if (words.upper !== undefined) return range(words);
  const { number = '', more = '', multiplier = '', unit = '' } = words;
  if (more === '' && isSetPhrase(number, multiplier)) return null;
  const value = valueOf(number);
  if (value === null || (value === 0 && !isArabic(number))) return null;
  const plainHan = !isArabic(number) && number.length === 1 && number !== '十' && multiplier === '';
  return { ...single(value, multiplier + unit), plainHan };
}

/** 3亿5000万元 -> 3.5 亿元. */
function compound({
  head = '',
  headMultiplier = '',
  number = '',
  multiplier = '',
  unit = '',
  upper,
}: Words): Value | null {
  const whole = valueOf(head);
  const rest = valueOf(number);
  const share = multiplierOf(multiplier) / multiplierOf(headMultiplier);
  if (whole === null || rest === null || upper !== undefined || rest * share >= 1) return null;
  return single(Number((whole + rest * share).toPrecision(15)), headMultiplier + unit);
}

/** 3-5万元 -> 3 to 5 万元; 8000元至1.2万元 -> 8000 to 12000 元. */
function range({ number = '', lowMultiplier, lowUnit, upper = '', multiplier = '', unit = '' }: Words): Value | null {
  const sharesUnit =
    lowMultiplier === undefined && lowUnit === undefined && (valueOf(number) ?? 0) < (valueOf(upper) ?? 0);
  if (sharesUnit || (lowMultiplier ?? '') === multiplier) return between(number, upper, multiplier + unit);
  const low = (valueOf(number) ?? 0) * multiplierOf(lowMultiplier ?? '');
  return between(String(low), String((valueOf(upper) ?? 0) * multiplierOf(multiplier)), unit);
}

function between(low: string, high: string | undefined, unit: string): Value | null {
  const value = valueOf(low);
  const upper = high === undefined ? null : valueOf(high);
  if (value === null || (high !== undefined && (upper === null || upper <= value))) return null;
  return { ...single(value, unit), upper };
}

function single(value: number, unit: string): Value {
  return { value, upper: null, unit: unit === '个百分点' ? '百分点' : unit, plainHan: false };
}

/** 一次 and 一个 are articles, 二 is written 两 before a unit; 百, 千 and 百万 without 余 are figures of speech. */
function isSetPhrase(words: string, multiplier: string): boolean {
  return /^[百千]$/.test(words) || (/^[一二]$/.test(words) && multiplier === '');
}

/** null for what writes no amount: 二三, 007, which is a code or the rest of a number that a page break cut. */
function valueOf(words: string): number | null {
  if (!isArabic(words)) return hanAmount(words);
  return /^0\d/.test(words) ? null : Number(words.replaceAll(',', ''));
}

function isArabic(words: string): boolean {
  return /^\d/.test(words);
}

/** Whether 三 and the like may count before this unit. */
export function countsPlainHan(unit: string): boolean {
  return unitRule(unit)?.plainHan === true;
}
