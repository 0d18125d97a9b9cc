import { numeral } from '../text/numeral.js';

/** The parts of a date as the pattern names them. */
export type DateGroup =
  | 'year'
  | 'fromMonth'
  | 'month'
  | 'day'
  | 'toYear'
  | 'toMonth'
  | 'toDay'
  | 'toLoneDay'
  | 'dashedYear'
  | 'dashedMonth'
  | 'dashedDay'
  | 'onlyYear'
  | 'yearly';

const year = (name: DateGroup): string =>
  String.raw`(?<${name}>(?:19|20)\d\d|[一二][〇零○O九][〇零○O一二三四五六七八九]{2})年`;
const month = (name: DateGroup): string => String.raw`(?<${name}>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?`;
const day = (name: DateGroup): string =>
  String.raw`(?<${name}>[12]\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]`;
const range = String.raw`(?:[-至到~](?:${year('toYear')})?(?:${month('toMonth')}(?:${day('toDay')})?|${day('toLoneDay')}))?`;

/**
 * Everything that can be a date, over folded text without blanks: 2023年8月31日, 9月13日, 同年5月, 二〇二三年八月, 1-8月份, 2023-08-31,
 * 2023.8.31, 11月26日至30日, 2022年11月14日至2023年1月13日, 2023年. 2023年度 names a year and is no date.
 */
export const datePattern = [
  String.raw`(?<![\d.])(?<dashedYear>(?:19|20)\d\d)(?<dash>[-./])(?<dashedMonth>1[0-2]|0?[1-9])\k<dash>(?<dashedDay>[12]\d|3[01]|0?[1-9])(?![\d-])`,
  String.raw`(?<![\d.第每])(?:(?:${year('year')}|同年))?(?:(?<fromMonth>1[0-2]|[1-9])[-至])?${month('month')}(?:${day('day')})?${range}`,
  String.raw`(?<![\d.])${year('onlyYear')}(?<yearly>度|[级版])?`,
].join('|');

/** The number a part of a date writes. */
export function dateValue(words: string | undefined): number | null {
  return words === undefined ? null : numeral(words.replace(/[○O]/g, '〇'));
}
