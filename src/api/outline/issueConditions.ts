import { wordsOf } from '../../text/wordsOf.js';
import { BadUserInput } from '../../plan/BadUserInput.js';
import {
  always,
  checkFilterSize,
  compileFields,
  type FilterCompiler,
  type FilterField,
  type FilterScope,
} from '../../plan/Filter.js';
import { sets } from '../../plan/sets.js';
import { publishedFields } from '../common/publishedFields.js';

/** Conditions over an issue `it` by field of a filter or scope. */
export const issueFields: Readonly<Record<string, FilterField>> = {
  committee: (ids: string[], to) => `it.committeeId IN ${to.parameter(ids)}`,
  region: (ids: string[], to) => `it.committeeId IN ${to.set(sets.committeesOfRegions, ids)}`,
  round: (ids: string[], to) => `it.reportId IN ${to.set(sets.reportsOfRounds, ids)}`,
  team: (ids: string[], to) => `it.reportId IN ${to.set(sets.reportsOfTeams, ids)}`,
  report: (ids: string[], to) => `it.reportId IN ${to.parameter(ids)}`,
  type: (keys: string[], to) => `it.typeKey IN ${to.parameter(knownTypes(keys, to))}`,
  focus: (focuses: string[], to) => `it.focus IN ${to.parameter(focuses)}`,
  status: (statuses: string[], to) => `it.status IN ${to.parameter(statuses)}`,
  deadlineBefore: (day: string, to) => `it.deadline < ${to.parameter(day)}`,
  ...publishedFields,
  /** No field of the API: see narrowTexts. */
  mayHave: (ids: string[], to) => `it.id IN ${to.parameter(ids)}`,
  text: (text: string, to) => {
    const words = to.parameter(wordsOf(text));
    const inMeasure = `EXISTS { MATCH (it)-[:ADDRESSED_BY]->(measure:Measure) WHERE all(word IN ${words} WHERE coalesce(measure.searchWithSteps, measure.search) CONTAINS word) }`;
    return `(all(word IN ${words} WHERE it.search CONTAINS word) OR ${inMeasure})`;
  },
  and: (filters: Given[], to) => joined(filters, ' AND ', 'true', to),
  or: (filters: Given[], to) => joined(filters, ' OR ', 'false', to),
  not: (filter: Given, to) => `NOT coalesce(${compileFields(issueFields, filter, to)}, false)`,
};

/** `anyRank` counts at the top level only, so inner filters keep to the primary type. */
const ofAnyRank: typeof issueFields = {
  ...issueFields,
  type: (keys: string[], to) => `any(key IN it.typeKeys WHERE key IN ${to.parameter(knownTypes(keys, to))})`,
};

/** @throws BadUserInput for a key the taxonomy does not have */
export function knownTypes(
  keys: readonly string[],
  { issueTypes }: Pick<FilterScope, 'issueTypes'>,
): readonly string[] {
  const unknown = keys.find((key) => !issueTypes.has(key));
  if (unknown !== undefined)
    throw new BadUserInput(
      `There is no issue type ${JSON.stringify(unknown)}. The keys are those of issueTypes { key }.`,
    );
  return keys;
}

type Given = Readonly<Record<string, unknown>>;

function joined(filters: readonly Given[], by: string, ofNone: string, to: FilterScope): string {
  if (filters.length === 0) return ofNone;
  return `(${filters.map((filter) => `(${compileFields(issueFields, filter, to)})`).join(by)})`;
}

/** IssueFilter as a condition over `it`; a missing filter is `{}`, of which leafOnly is true. */
export const issueConditions: FilterCompiler = (filter, to) => {
  checkFilterSize(filter);
  const condition = compileFields(filter['anyRank'] === true ? ofAnyRank : issueFields, filter, to);
  const { leafOnly = true } = filter;
  if (leafOnly !== true) return condition;
  return condition === always ? 'it.isLeaf' : `it.isLeaf AND ${condition}`;
};
