import type { DateMention } from './ParsedReport.js';
import { squeezed } from '../text/squeezed.js';
import { datePattern, dateValue, type DateGroup } from './datePattern.js';

/**
 * Every date of a folded text, in order: days, months, years and ranges of them. A year left out is the last year named
 * before it, and so is 同年; a date before any year is none, since its year would be a guess. Titles in 《》 neither are
 * dates nor name years.
 *
 * `start` is the first day meant, `end` the last.
 */
export function readDates(folded: string): DateMention[] {
  const dates: DateMention[] = [];
  let year: number | null = null;
  const { text, offset } = squeezed(withoutTitles(folded));
  for (const found of text.matchAll(new RegExp(datePattern, 'g'))) {
    const part = (name: DateGroup): number | null => dateValue(found.groups?.[name]);
    year = part('year') ?? part('dashedYear') ?? part('onlyYear') ?? year;
    if (year === null || found.groups?.yearly !== undefined) continue;
    const month = part('month') ?? part('dashedMonth');
    const from = daysOf(year, part('fromMonth') ?? month, part('day') ?? part('dashedDay'));
    const toYear = part('toYear') ?? year;
    const toDay = part('toDay') ?? part('toLoneDay');
    const to =
      part('toMonth') === null && toDay === null
        ? daysOf(toYear, month, part('day') ?? part('dashedDay'))
        : daysOf(toYear, part('toMonth') ?? month, toDay);
    year = toYear;
    if (from === null || to === null || from.start > to.end) continue;
    const span = { start: offset(found.index), end: offset(found.index + found[0].length - 1) + 1 };
    dates.push({ start: from.start, end: to.end, phrase: found[0], span });
  }
  return dates;
}

function withoutTitles(folded: string): string {
  return folded.replace(/《[^《》]{1,200}》/g, (title) => '·'.repeat(title.length));
}

/** The first and last day of a year, a month or a day; null when there is no such day. */
function daysOf(year: number, month: number | null, day: number | null): { start: string; end: string } | null {
  if (month === null) return { start: iso(year, 1, 1), end: iso(year, 12, 31) };
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > length))) return null;
  return { start: iso(year, month, day ?? 1), end: iso(year, month, day ?? length) };
}

function iso(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
