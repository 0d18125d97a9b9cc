import type { DateMention } from './ParsedReport.js';
import { ParseRefusal } from '../text/ParseRefusal.js';
import { squeezed } from '../text/squeezed.js';
import { daysLater, daysOfMonth, daysOfQuarters, daysOfYear, type Days } from './calendarDays.js';
import { datePattern, dateValue, dayWords, monthWords, openEnds, type DateGroup } from './datePattern.js';
import { unknownPeriod, type ReportPeriod } from './ReportPeriod.js';
import { yearInMind, type YearInMind } from './yearInMind.js';

/** Where and when a report's dates are read. */
export interface DateContext {
  readonly period: ReportPeriod;
  /** Where its parts begin, in order: a year named in one is not in mind in the next. */
  readonly parts: readonly number[];
}

/**
 * Every date of a folded text, in order: days, months, quarters, years, parts of them and ranges. `yearInMind` tells the year
 * of those that leave it out; where it is not certain, they are none. Titles in 《》 neither are dates nor name years.
 *
 * `start` is the first day meant, `end` the last.
 *
 * @throws ParseRefusal when it has many times the dates of a notice
 */
export function readDates(folded: string, context: Partial<DateContext> = {}): DateMention[] {
  const { period = unknownPeriod, parts = [] } = context;
  const dates: DateMention[] = [];
  const years = yearInMind(period);
  const { text, offset } = squeezed(withoutTitles(folded));
  let read = 0;
  let part = 0;
  for (const found of text.matchAll(new RegExp(datePattern, 'gu'))) {
    const groups: DateWords = found.groups ?? {};
    const span = { start: offset(found.index), end: offset(found.index + found[0].length - 1) + 1 };
    const between = folded.slice(offset(read), span.start);
    if ((parts[part] ?? Infinity) <= span.start) {
      while ((parts[part] ?? Infinity) <= span.start) part++;
      years.endPart();
      years.endSentence();
    } else if (parts.length === 0 ? /[。\n]/.test(between) : between.includes('。')) years.endSentence();
    read = found.index + found[0].length;
    if (groups.frequency !== undefined) continue;
    const open = openEnd(text.slice(read, read + 3));
    const days =
      (groups.monthWord ?? groups.dayWord)
        ? byWord(groups, dates, span.start, period, folded)
        : readDays(groups, open, expected.test(text.slice(Math.max(0, found.index - 6), found.index)), years, period);
    if (days === null || days.start > days.end) continue;
    if (dates.length === mostDates) throw new ParseRefusal(overfull);
    years.tell(days);
    dates.push({ ...days, phrase: found[0], span });
  }
  return dates;
}

/** The days a date means; null when it is none, or its year is not certain. */
function readDays(
  groups: DateWords,
  open: Open,
  isExpected: boolean,
  years: YearInMind,
  period: ReportPeriod,
): Days | null {
  const value = (name: DateGroup): number | null => dateValue(groups[name]);
  const wholeYear = value('onlyYear');
  if (wholeYear !== null && groups.yearPart === undefined && boundsOnly(wholeYear, open, period)) return null;
  const word = groups.yearWord ?? groups.edgeYear ?? (groups.loneEdge === undefined ? undefined : '今年');
  const named = value('year') ?? value('dashedYear') ?? wholeYear ?? (word === undefined ? null : years.ofWord(word));
  const bare = (): number | null =>
    years.ofBare((year) => daysOf(groups, year, year), isExpected ? 'expected' : open === 'before' ? 'due' : 'told');
  const year = named ?? (word === undefined ? bare() : null);
  if (year === null) return null;
  const isAside = groups.yearly !== undefined || open === 'since' || open === 'after';
  if (named !== null)
    years.name(year, isAside ? 'aside' : wholeYear === null && word === undefined ? 'dated' : 'alone');
  const toYear =
    value('toYear') ??
    value('dashedToYear') ??
    (groups.toYearWord === undefined ? year : years.ofWord(groups.toYearWord));
  if (toYear === null) return null;
  if (toYear !== year) years.name(toYear, 'dated');
  if (isAside) return null;
  return daysOf(groups, year, toYear);
}

/** 同月27日, 次日: told from the last date that stands in the same sentence; 本月15日 from the report. */
function byWord(
  { monthWord = '', monthWordDay, monthWordPart, dayWord }: DateWords,
  dates: readonly DateMention[],
  at: number,
  { to }: ReportPeriod,
  folded: string,
): Days | null {
  const before = dates.at(-1);
  const last = before === undefined || /[。;]/.test(folded.slice(before.span.end, at)) ? null : before;
  if (dayWord !== undefined) {
    return last === null || last.start !== last.end ? null : daysLater(last.end, dayWords[dayWord] ?? 0);
  }
  const rule = monthWords[monthWord];
  const from = rule?.from === 'report' ? to : (last?.start ?? null);
  if (rule === undefined || from === null) return null;
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + rule.months;
  return daysOfMonth(Math.floor(months / 12), (months % 12) + 1, dateValue(monthWordDay), monthWordPart);
}

/** What is still to come, right before its time: 预计〔12月〕, 力争在〔年底〕. */
const expected = /(?:预计|力争|争取|(?<!按)计划|(?<![模虚比])拟)[在于到至]?$/u;

/** Notices have 20 to 500. */
const mostDates = 20_000;
const overfull = 'This text has many times the dates of a notice: give one notice in each file.';

type DateWords = Partial<Readonly<Record<string, string>>>;

function withoutTitles(folded: string): string {
  return folded.replace(/《[^《》]{1,200}》/g, (title) => '·'.repeat(title.length));
}

type Open = keyof typeof openEnds | null;

function openEnd(after: string): Open {
  if (openEnds.before.test(after)) return 'before';
  if (openEnds.after.test(after)) return 'after';
  return openEnds.since.test(after) ? 'since' : null;
}

/**
 * Whether nothing is said to have happened in this year: 2005年以前建成, 2010年后. Before a year to come is a deadline, and
 * before a month or a day always: 2025年前完成, 6月30日前.
 */
function boundsOnly(year: number, open: Open, { to }: ReportPeriod): boolean {
  return open === 'after' || (open === 'before' && (to === null || year <= Number(to.slice(0, 4))));
}

/** The first and last day meant by the words of a date; null when there is no such day. */
function daysOf(groups: DateWords, year: number, toYear: number): Days | null {
  const value = (name: DateGroup): number | null => dateValue(groups[name]);
  const quarter = value('quarter');
  if (quarter !== null) {
    return daysOfQuarters(year, groups.firstQuarters === undefined ? (value('fromQuarter') ?? quarter) : 1, quarter);
  }
  const month = value('month') ?? value('dashedMonth');
  if (month === null) {
    const days = daysOfYear(year, groups.yearPart ?? groups.edge ?? groups.loneEdge);
    const from = value('fromOnlyYear');
    return from === null ? days : { start: daysOfYear(from).start, end: days.end };
  }
  const day = value('day') ?? value('dashedDay');
  const from = daysOfMonth(year, value('fromMonth') ?? month, day, groups.part);
  const toMonth = value('toMonth') ?? value('dashedToMonth');
  const toDay = value('toDay') ?? value('toLoneDay') ?? value('dashedToDay');
  const toPart = groups.toPart ?? groups.toLonePart;
  const isRange = toMonth !== null || toDay !== null || toPart !== undefined;
  const to = isRange
    ? daysOfMonth(toYear, toMonth ?? month, toDay, toPart)
    : daysOfMonth(toYear, month, day, groups.part);
  return from === null || to === null ? null : { start: from.start, end: to.end };
}
