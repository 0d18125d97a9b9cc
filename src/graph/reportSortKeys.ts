import type { ParsedReport } from '../extract/ParsedReport.js';

/** Published dates fall back to the signed date. */
export function reportSortKeys({ report }: ParsedReport): { sortDate: string; undated: number } {
  const date = report.publishedDate ?? report.signedDate;
  return { sortDate: date ?? '', undated: date === null ? 1 : 0 };
}
