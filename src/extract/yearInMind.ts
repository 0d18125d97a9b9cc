import type { Days } from './calendarDays.js';
import { yearWords } from './datePattern.js';
import type { ReportPeriod } from './ReportPeriod.js';

/** Which year a date means that leaves its year out. */
export interface YearInMind {
  /**
   * The year of a date without one; null when it is not certain.
   *
   * @param daysIn the days that the date means in a year
   * @param when `due`: it may be still to come, 6月30日前; `expected`: it is, 预计12月
   */
  readonly ofBare: (daysIn: (year: number) => Days | null, when: 'told' | 'due' | 'expected') => number | null;
  /** The year that 今年 or 同年 means; null when it cannot be told. */
  readonly ofWord: (word: string) => number | null;
  /**
   * @param how `dated`: with a month or day, so that what follows may be told of the same time; `aside`: only as the bound of a
   *   time or of what is spoken of, 2016年以来, 2022年度
   */
  readonly name: (year: number, how: 'dated' | 'alone' | 'aside') => void;
  /** A date was read. */
  readonly tell: (days: Days) => void;
  readonly endSentence: () => void;
  /** What follows belongs to another part of the report. */
  readonly endPart: () => void;
}

/**
 * A date without a year has the last one named in its sentence: 2023年3月立项,5月开工. In another sentence of its part it has the
 * last one named with a month there, if the report tells of that year; else the year in which it falls into the time that the
 * report tells of, if there is but one and nothing speaks for another: 3月26日 is 2023-03-26 in a report from 2023-01-10 to
 * 2023-09-26, whatever year an issue before it named. What is expected comes after that time.
 *
 * Where that time is unknown it has the last year named. A year after the report's own is planned then: it is in mind to the
 * end of its sentence, and then again the last year named before it, or the report's.
 */
export function yearInMind(period: ReportPeriod): YearInMind {
  const reportYear = period.to === null ? null : yearOf(period.to);
  const within = withinPeriod(period);
  let past: number | null = null;
  let planned: number | null = null;
  let sentence: number | null = null;
  let part: number | null = null;
  let told: Days | null = null;
  const last = (): number | null => planned ?? past;
  const ofPart = (): number | null => sentence ?? part ?? (within === null ? last() : null);
  return {
    ofBare: (daysIn, when) => {
      if (within === null) return last();
      if (sentence !== null) return sentence;
      if (when === 'expected') return within.firstAfter(daysIn);
      const years = within.yearsOf(daysIn);
      const [first, ...others] = years;
      if (first === undefined) return part ?? (when === 'due' ? within.firstAfter(daysIn) : null);
      if (part !== null && years.includes(part)) return part;
      if (part !== null && !isPast(daysIn(part), told)) return null;
      if (others.length === 0) return first;
      return past !== null && years.includes(past) ? past : null;
    },
    ofWord: (word) => {
      const rule = yearWords[word];
      // Without a date of the report, 今年 is the last year named; 去年 would be a guess.
      const from = rule?.from === 'report' ? (reportYear ?? (rule.years === 0 ? last() : null)) : ofPart();
      return rule === undefined || from === null ? null : from + rule.years;
    },
    name: (year, how) => {
      const isPlanned = reportYear !== null && year > reportYear;
      planned = isPlanned ? year : null;
      past = isPlanned ? (past ?? reportYear) : year;
      if (how !== 'aside') sentence = year;
      if (how === 'dated' && !isPlanned) part = year;
    },
    tell: (days) => {
      told = days;
    },
    endSentence: () => {
      planned = null;
      sentence = null;
    },
    endPart: () => {
      part = null;
      told = null;
    },
  };
}

/** Whether a date would lie before the one told of last, so that the tale has gone on to another year. */
function isPast(days: Days | null, told: Days | null): boolean {
  return days !== null && told !== null && days.start < told.start;
}

interface Within {
  /** The years in which a date falls into the period. */
  readonly yearsOf: (daysIn: (year: number) => Days | null) => number[];
  /** The first year in which it does not end before the period does. */
  readonly firstAfter: (daysIn: (year: number) => Days | null) => number | null;
}

function withinPeriod({ from, to }: ReportPeriod): Within | null {
  if (from === null || to === null || from > to) return null;
  const first = yearOf(from);
  const last = yearOf(to);
  const years = Array.from({ length: Math.min(last - first, longestPeriod) + 1 }, (_, index) => first + index);
  return {
    yearsOf: (daysIn) =>
      years.filter((year) => {
        const days = daysIn(year);
        return days !== null && days.end >= from && days.start <= to;
      }),
    firstAfter: (daysIn) => [last, last + 1].find((year) => (daysIn(year)?.end ?? '') >= to) ?? null,
  };
}

/** Years between an inspection and its report. */
const longestPeriod = 10;

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
