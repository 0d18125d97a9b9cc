import { amountPattern } from './amountPattern.js';
import { hanAmount } from './hanAmount.js';
import { multiplierOf, unitRule } from './unitOf.js';

/** A number with its unit, where it stands in a compact text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** As stated: 35.6 of 35.6万元; of a range its lower end. */
  readonly value: number;
  /** With its multiplier, without blanks: 万元. */
  readonly unit: string;
  /** Written as 三, so that it may be part of a set phrase. */
  readonly plainHan: boolean;
}

/** Every number with a unit of the table, in order. */
export function readAmounts(masked: string): Amount[] {
  const amounts: Amount[] = [];
  for (const found of masked.matchAll(new RegExp(amountPattern, 'g'))) {
    const amount = amountOf(found.groups ?? {});
    if (amount !== null) amounts.push({ start: found.index, end: found.index + found[0].length, ...amount });
  }
  return amounts;
}

function amountOf(groups: Readonly<Record<string, string | undefined>>): Omit<Amount, 'start' | 'end'> | null {
  const { percent, digits, han, more = '', multiplier = '', unit = '', bare, bareUnit = '' } = groups;
  if (bare !== undefined) return { value: multiplierOf(bare), unit: bareUnit, plainHan: false };
  if (percent !== undefined) {
    const value = arabicAmount(percent) ?? hanAmount(percent);
    return value === null ? null : { value, unit: '%', plainHan: false };
  }
  if (digits !== undefined) {
    // 007件 is a code, or the rest of a number that a page break cut.
    if (/^0\d/.test(digits)) return null;
    const value = arabicAmount(digits);
    return value === null ? null : { value, unit: multiplier + unit, plainHan: false };
  }
  if (han === undefined || (more === '' && isSetPhrase(han, multiplier))) return null;
  const value = hanAmount(han);
  if (value === null || value === 0) return null;
  const plainHan = han.length === 1 && han !== '十' && multiplier === '';
  return { value, unit: multiplier + unit, plainHan };
}

/** 一次 and 一个 are articles, 二 is written 两 before a unit; 百, 千 and 百万 without 余 are figures of speech. */
function isSetPhrase(han: string, multiplier: string): boolean {
  return /^[百千]$/.test(han) || (/^[一二]$/.test(han) && multiplier === '');
}

function arabicAmount(words: string): number | null {
  return /^\d/.test(words) ? Number(words.replaceAll(',', '')) : null;
}

/** Whether 三 and the like may count before this unit. */
export function countsPlainHan(unit: string): boolean {
  return unitRule(unit)?.plainHan === true;
}
