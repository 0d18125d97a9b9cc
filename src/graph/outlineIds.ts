import type { ParsedIssue, ParsedMeasure, ParsedReport } from '../extract/ParsedReport.js';
import { idOf, reportKey } from './ids.js';

/** The id of each outline node of a report by its address. */
export function outlineIds({ report, aspects }: ParsedReport): ReadonlyMap<string, string> {
  const key = reportKey(report);
  const ids = new Map<string, string>();
  const visitMeasures = (measures: readonly ParsedMeasure[]): void => {
    for (const { address, steps } of measures) {
      ids.set(address, idOf('Measure', `${key}/${address}`));
      visitMeasures(steps);
    }
  };
  const visitIssues = (issues: readonly ParsedIssue[]): void => {
    for (const { address, measures, subissues } of issues) {
      ids.set(address, idOf('Issue', `${key}/${address}`));
      visitMeasures(measures);
      visitIssues(subissues);
    }
  };
  for (const { address, issues } of aspects) {
    ids.set(address, idOf('Aspect', `${key}/${address}`));
    visitIssues(issues);
  }
  return ids;
}
