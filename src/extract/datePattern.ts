import { numeral } from '../text/numeral.js';

/** The parts of a date as the pattern names them. */
export type DateGroup =
  | 'frequency'
  | 'year'
  | 'yearWord'
  | 'fromMonth'
  | 'month'
  | 'day'
  | 'part'
  | 'toYear'
  | 'toYearWord'
  | 'toMonth'
  | 'toDay'
  | 'toPart'
  | 'toLoneDay'
  | 'toLonePart'
  | 'fromQuarter'
  | 'firstQuarters'
  | 'quarter'
  | 'dashedYear'
  | 'dashedMonth'
  | 'dashedDay'
  | 'dashedToYear'
  | 'dashedToMonth'
  | 'dashedToDay'
  | 'fromOnlyYear'
  | 'onlyYear'
  | 'monthWord'
  | 'monthWordDay'
  | 'monthWordPart'
  | 'dayWord'
  | 'yearly'
  | 'yearPart'
  | 'edgeYear'
  | 'edge'
  | 'loneEdge';

/**
 * Words that name a year: by how many years it lies from the year of the report (今年) or from the last year named (同年).
 */
export const yearWords: Readonly<Record<string, { readonly from: 'report' | 'last'; readonly years: number }>> = {
  今年: { from: 'report', years: 0 },
  本年: { from: 'report', years: 0 },
  去年: { from: 'report', years: -1 },
  前年: { from: 'report', years: -2 },
  明年: { from: 'report', years: 1 },
  同年: { from: 'last', years: 0 },
  当年: { from: 'last', years: 0 },
  上年: { from: 'last', years: -1 },
  次年: { from: 'last', years: 1 },
  翌年: { from: 'last', years: 1 },
};

/** Words that name a month: by how many months it lies from that of the last day named (同月) or of the report (本月). */
export const monthWords: Readonly<Record<string, { readonly from: 'report' | 'last'; readonly months: number }>> = {
  本月: { from: 'report', months: 0 },
  同月: { from: 'last', months: 0 },
  当月: { from: 'last', months: 0 },
  次月: { from: 'last', months: 1 },
  翌月: { from: 'last', months: 1 },
};

/** Words that name a day: by how many days it lies from the last day named. */
export const dayWords: Readonly<Record<string, number>> = { 同日: 0, 当日: 0, 当天: 0, 次日: 1, 翌日: 1 };

/** Of a year only one season is meant, and none says which days: 2024年春节前后, 2023年汛期. */
const season = '春节|元旦|清明|五一|端午|中秋|国庆|春季|夏季|秋季|冬季|汛期|暑期|寒假|暑假|春耕|三夏|秋收';

/** 2023年底 and 5月初, but not 年底数, 年末位, 初步, 初中. */
const edge = '底(?![数线稿])|末(?![位端])|初(?![步级中次审核衷心选])';
const year = (name: DateGroup): string =>
  String.raw`(?<${name}>(?:19|20)\d\d|[一二][〇零○O九][〇零○O一二三四五六七八九]{2})年`;
const month = (name: DateGroup): string => String.raw`(?<${name}>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?`;
const day = (name: DateGroup): string =>
  String.raw`(?<${name}>[12]\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]`;
const tenDays = '(?:上中?|中下?|下)旬';
const part = (name: DateGroup): string => `(?<${name}>${tenDays}|${edge})`;
const anyYearWord = Object.keys(yearWords).join('|');
const namedYear = `(?:${year('year')}|(?<yearWord>${anyYearWord}))?`;
/** 8-31 of 2023-08-31, 8.31 of 2023.8.31. */
const dashed = (monthName: DateGroup, dayName: DateGroup): string =>
  String.raw`(?<${monthName}>1[0-2]|0?[1-9])\k<dash>(?<${dayName}>[12]\d|3[01]|0?[1-9])`;
/** The end, or the time of day: 2023-08-17 17:40. */
const afterDashed = String.raw`(?:(?![\d-])|(?=\d{1,2}:\d\d))`;
const to = '(?:-{1,2}|[至到~])';
const toYearWord = `(?<toYearWord>${anyYearWord})?`;
const range = String.raw`(?:${to}(?:${year('toYear')}|${toYearWord})(?:${month('toMonth')}(?:${day('toDay')}|${part('toPart')})?|${day('toLoneDay')}|(?<toLonePart>${tenDays})))?`;

/** What an act or a sum after a quarter may begin with: 一季度一般公共预算收入 is no frequency, 一季度一评比 is. */
const noTurn = '(?![般些批线体共直])';
/**
 * How often, not when: 一月一通报, 一月一次, 1月1调度, 一季度一评比; how long: 一月内. Not 一月一日, 11月1日, 第一季度一举, nor anything with
 * a year: 2023年一月一批.
 */
const frequency = [
  String.raw`(?<![年第十\d])[一二三六]月(?:[一两](?![日号至到~-])${noTurn}|[以之]?内)`,
  String.raw`(?<![年第十\d])1月1(?![\d日号至到~、./-])`,
  String.raw`(?<![年第])一季度[一两]${noTurn}`,
].join('|');
/** One quarter or several: 一季度, 第一、二季度, 1-3季度, 前三季度. 连续三季度 tells how many, 比一季度加快 what is compared with. */
const quarters = String.raw`(?<![近续前比较])(?:(?<firstQuarters>前)|第?(?:(?<fromQuarter>[一二三1-3])[-至、]?第?)?)(?<quarter>[一二三四1-4])季度`;

const dates = [
  String.raw`(?<![\d.])(?<dashedYear>(?:19|20)\d\d)(?<dash>[-./])${dashed('dashedMonth', 'dashedDay')}(?:${to}(?:(?<dashedToYear>(?:19|20)\d\d)\k<dash>)?${dashed('dashedToMonth', 'dashedToDay')})?${afterDashed}`,
  `(?<frequency>${frequency})`,
  String.raw`(?<![\d.第每])(?<!每年的?)${namedYear}(?:(?:(?<fromMonth>1[0-2]|[1-9])[-至])?${month('month')}(?:${day('day')}|${part('part')})?${range}|${quarters})`,
  String.raw`(?<![\d.])(?:(?<fromOnlyYear>(?:19|20)\d\d)年?${to})?${year('onlyYear')}(?:(?<yearly>度|[级版]|(?:的)?(?:${season}))|年?(?<yearPart>[上下]半年|${edge}))?`,
  String.raw`(?<edgeYear>${anyYearWord})年?(?<edge>${edge}|[上下]半年)|(?<![\d每往历上个半]年?)年(?<loneEdge>[底末])(?=[以之]?前|[,。;]|$)`,
  `(?<monthWord>${Object.keys(monthWords).join('|')})(?:${day('monthWordDay')}|${part('monthWordPart')})`,
  String.raw`(?<=[,、(](?:并)?(?:于|在)?|[于在])(?<dayWord>${Object.keys(dayWords).join('|')})(?![\p{Script=Han}]{0,2}[事办清毕结价值])`,
].join('|');

/**
 * Everything that can be a date, over folded text without blanks: 2023年8月31日, 9月13日, 同年5月, 二〇二三年八月, 1-8月份, 2023-08-31,
 * 2023.8.31, 2023.9.4至2023.11.17, 11月26日至30日, 2022年11月14日至2023年1月13日, 2023年11月至次年2月, 5月底, 3月中旬, 2023年一季度, 2023年, 2023年底, 年底前. 2023年度 names a year and is
 * no date, as 2024年春节 is none; nor is what comes back: 每月, 每年3月, 一月一通报.
 */
export const datePattern = String.raw`(?=[\d〇一二三四五六七八九十今本去前明同当上次翌年第])(?:${dates})`;

/** A number after 前 or 后, as in 2023年前三季度. */
const count = String.raw`一二三四五六七八九十两几半\d`;
/**
 * What follows a time that is bounded on one side only: 2005年以前建成, 2010年后, 2020年以来, 2022年5月至今. Counter-examples: 2023年前三季度,
 * 2023年前后, 2023年后续工作.
 */
export const openEnds = {
  before: new RegExp(`^(?:[以之]前|前(?![${count}后期往来述沿瞻景置段]))`),
  after: new RegExp(`^(?:[以之]后|后(?![${count}续期勤备台段进]))`),
  since: /^(?:以来|起?至今)/,
} as const;

/** The number a part of a date writes. */
export function dateValue(words: string | undefined): number | null {
  return words === undefined ? null : numeral(words.replace(/[○O]/g, '〇'));
}
