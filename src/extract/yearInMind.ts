import { yearWords } from './datePattern.js';

/** Which year a date means that leaves its year out. */
export interface YearInMind {
  /** The last year named; null when none was. */
  readonly last: () => number | null;
  /** The year that 今年 or 同年 means; null when it cannot be told. */
  readonly ofWord: (word: string) => number | null;
  readonly name: (year: number) => void;
  readonly endSentence: () => void;
}

/**
 * The last year named. A year after the report's own is planned: it is in mind to the end of its sentence, and then again the
 * last year named before it, or the report's. 计划2024年6月开工,9月完工。4月27日召开会议 in a report of 2023 means 2024年9月, but 2023年4月27日.
 *
 * @param reportYear null when unknown: then no year is known to be planned
 */
export function yearInMind(reportYear: number | null): YearInMind {
  let past: number | null = null;
  let planned: number | null = null;
  const last = (): number | null => planned ?? past;
  return {
    last,
    ofWord: (word) => {
      const rule = yearWords[word];
      // Without a date of the report, 今年 is the last year named; 去年 would be a guess.
      const from = rule?.from === 'report' ? (reportYear ?? (rule.years === 0 ? last() : null)) : last();
      return rule === undefined || from === null ? null : from + rule.years;
    },
    name: (year) => {
      const isPlanned = reportYear !== null && year > reportYear;
      planned = isPlanned ? year : null;
      past = isPlanned ? (past ?? reportYear) : year;
    },
    endSentence: () => {
      planned = null;
    },
  };
}
