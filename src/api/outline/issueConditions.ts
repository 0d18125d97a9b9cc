import { always, compileFields, type FilterCompiler, type FilterField, type FilterScope } from '../../plan/Filter.js';
import { sets } from '../../plan/sets.js';

const fields: Readonly<Record<string, FilterField>> = {
  committee: (ids: string[], to) => `it.committeeId IN ${to.parameter(ids)}`,
  region: (ids: string[], to) => `it.committeeId IN ${to.set(sets.committeesOfRegions, ids)}`,
  round: (ids: string[], to) => `it.reportId IN ${to.set(sets.reportsOfRounds, ids)}`,
  team: (ids: string[], to) => `it.reportId IN ${to.set(sets.reportsOfTeams, ids)}`,
  report: (ids: string[], to) => `it.reportId IN ${to.parameter(ids)}`,
  focus: (focuses: string[], to) => `it.focus IN ${to.parameter(focuses)}`,
  status: (statuses: string[], to) => `it.status IN ${to.parameter(statuses)}`,
  deadlineBefore: (day: string, to) => `it.deadline < ${to.parameter(day)}`,
  publishedFrom: (day: string, to) => `(it.undated = 0 AND it.sortDate >= ${to.parameter(day)})`,
  publishedTo: (day: string, to) => `(it.undated = 0 AND it.sortDate <= ${to.parameter(day)})`,
  and: (filters: Given[], to) => joined(filters, ' AND ', 'true', to),
  or: (filters: Given[], to) => joined(filters, ' OR ', 'false', to),
  not: (filter: Given, to) => `NOT (${compileFields(fields, filter, to)})`,
};

type Given = Readonly<Record<string, unknown>>;

function joined(filters: readonly Given[], by: string, ofNone: string, to: FilterScope): string {
  if (filters.length === 0) return ofNone;
  return `(${filters.map((filter) => `(${compileFields(fields, filter, to)})`).join(by)})`;
}

/** IssueFilter as a condition over `it`; a missing filter is `{}`, of which leafOnly is true. */
export const issueConditions: FilterCompiler = (filter, to) => {
  const condition = compileFields(fields, filter, to);
  if (filter['leafOnly'] === false) return condition;
  return condition === always ? 'it.isLeaf' : `it.isLeaf AND ${condition}`;
};
