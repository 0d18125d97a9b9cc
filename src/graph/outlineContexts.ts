import type { ParsedIssue, ParsedMeasure, ParsedReport } from '../extract/ParsedReport.js';

/** The focus around an outline node, and the key of its innermost issue's primary type. */
export interface Context {
  readonly focus: string | null;
  readonly typeKey: string | null;
}

export const nowhere: Context = { focus: null, typeKey: null };

/** What each outline node is about, by its address. */
export function outlineContexts({ aspects }: ParsedReport): ReadonlyMap<string, Context> {
  const contexts = new Map<string, Context>();
  const visitMeasures = (measures: readonly ParsedMeasure[], context: Context): void => {
    for (const { address, steps } of measures) {
      contexts.set(address, context);
      visitMeasures(steps, context);
    }
  };
  const visitIssues = (issues: readonly ParsedIssue[]): void => {
    for (const { address, focus, types, measures, subissues } of issues) {
      const context = { focus, typeKey: types[0]?.key ?? null };
      contexts.set(address, context);
      visitMeasures(measures, context);
      visitIssues(subissues);
    }
  };
  for (const { address, focus, issues } of aspects) {
    contexts.set(address, { focus, typeKey: null });
    visitIssues(issues);
  }
  return contexts;
}
