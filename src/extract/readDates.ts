import type { DateMention } from './ParsedReport.js';
import { ParseRefusal } from '../text/ParseRefusal.js';
import { squeezed } from '../text/squeezed.js';
import { daysOfMonth, daysOfQuarters, daysOfYear, type Days } from './calendarDays.js';
import { datePattern, dateValue, openEnds, type DateGroup } from './datePattern.js';
import { yearInMind } from './yearInMind.js';

/**
 * Every date of a folded text, in order: days, months, quarters, years, parts of them and ranges. A year left out is the
 * last year named before it, and so is 同年; a date before any year is none, since its year would be a guess. 今年, and the
 * year of 年底前, is the report's. Titles in 《》 neither are dates nor name years.
 *
 * `start` is the first day meant, `end` the last.
 *
 * @param reportDay the day of the report, which tells years gone by from planned ones; null when unknown
 * @throws ParseRefusal when it has many times the dates of a notice
 */
export function readDates(folded: string, reportDay: string | null = null): DateMention[] {
  const dates: DateMention[] = [];
  const reportYear = reportDay === null ? null : Number(reportDay.slice(0, 4));
  const years = yearInMind(reportYear);
  const { text, offset } = squeezed(withoutTitles(folded));
  let read = 0;
  for (const found of text.matchAll(new RegExp(datePattern, 'g'))) {
    const groups: DateWords = found.groups ?? {};
    const span = { start: offset(found.index), end: offset(found.index + found[0].length - 1) + 1 };
    if (/[。\n]/.test(folded.slice(offset(read), span.start))) years.endSentence();
    read = found.index + found[0].length;
    if (groups.frequency !== undefined) continue;
    const open = openEnd(text.slice(read, read + 3));
    const value = (name: DateGroup): number | null => dateValue(groups[name]);
    const wholeYear = value('onlyYear');
    if (wholeYear !== null && groups.yearPart === undefined && boundsOnly(wholeYear, open, reportYear)) continue;
    const word = groups.yearWord ?? groups.edgeYear ?? (groups.loneEdge === undefined ? undefined : '今年');
    const named = value('year') ?? value('dashedYear') ?? wholeYear ?? (word === undefined ? null : years.ofWord(word));
    const year = named ?? (word === undefined ? years.last() : null);
    if (year === null) continue;
    const toYear = value('toYear') ?? year;
    if (named !== null || toYear !== year) years.name(toYear);
    if (groups.yearly !== undefined || open === 'after' || open === 'since') continue;
    const days = daysOf(groups, year, toYear);
    if (days === null || days.start > days.end) continue;
    if (dates.length === mostDates) throw new ParseRefusal(overfull);
    dates.push({ ...days, phrase: found[0], span });
  }
  return dates;
}

/** Notices have 20 to 500. */
const mostDates = 20_000;
const overfull = 'This text has many times the dates of a notice: give one notice in each file.';

type DateWords = Partial<Readonly<Record<string, string>>>;

function withoutTitles(folded: string): string {
  return folded.replace(/《[^《》]{1,200}》/g, (title) => '·'.repeat(title.length));
}

function openEnd(after: string): keyof typeof openEnds | null {
  if (openEnds.before.test(after)) return 'before';
  if (openEnds.after.test(after)) return 'after';
  return openEnds.since.test(after) ? 'since' : null;
}

/**
 * Whether nothing is said to have happened in this year: 2005年以前建成, 2010年后. Before a year to come is a deadline, and
 * before a month or a day always: 2025年前完成, 6月30日前.
 */
function boundsOnly(year: number, open: keyof typeof openEnds | null, reportYear: number | null): boolean {
  return open === 'after' || (open === 'before' && (reportYear === null || year <= reportYear));
}

/** The first and last day meant by the words of a date; null when there is no such day. */
function daysOf(groups: DateWords, year: number, toYear: number): Days | null {
  const value = (name: DateGroup): number | null => dateValue(groups[name]);
  const quarter = value('quarter');
  if (quarter !== null) {
    return daysOfQuarters(year, groups.firstQuarters === undefined ? (value('fromQuarter') ?? quarter) : 1, quarter);
  }
  const month = value('month') ?? value('dashedMonth');
  if (month === null) return daysOfYear(year, groups.yearPart ?? groups.edge ?? groups.loneEdge);
  const day = value('day') ?? value('dashedDay');
  const from = daysOfMonth(year, value('fromMonth') ?? month, day, groups.part);
  const toMonth = value('toMonth');
  const toDay = value('toDay') ?? value('toLoneDay');
  const toPart = groups.toPart ?? groups.toLonePart;
  const isRange = toMonth !== null || toDay !== null || toPart !== undefined;
  const to = isRange
    ? daysOfMonth(toYear, toMonth ?? month, toDay, toPart)
    : daysOfMonth(toYear, month, day, groups.part);
  return from === null || to === null ? null : { start: from.start, end: to.end };
}
