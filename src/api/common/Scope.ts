import { Field, InputType } from 'type-graphql';
import { compileFields, type FilterField, type FilterScope } from '../../plan/Filter.js';
import { rename } from '../../plan/Pattern.js';
import { sets } from '../../plan/sets.js';
import { wordsOf } from '../../text/wordsOf.js';
import { Focus } from './enums.js';
import { publishedFields } from './publishedFields.js';
import { ReportRestrictions } from './ReportRestrictions.js';

@InputType('Scope', { description: 'Restricts a cross-cutting question to some reports.' })
export class Scope extends ReportRestrictions {
  @Field(() => [String], { nullable: true, description: 'Keys of issue types; matches the primary type.' })
  type?: string[];

  @Field(() => [Focus], { nullable: true })
  focus?: string[];
}

/** Conditions over a report by the field of a filter or scope; `it` is the report. */
export const reportFields: Readonly<Record<string, FilterField>> = {
  committee: (ids: string[], to) => `it.id IN ${to.set(sets.reportsOfCommittees, ids)}`,
  region: (ids: string[], to) => `it.id IN ${to.set(sets.reportsOfRegions, ids)}`,
  round: (ids: string[], to) => `it.id IN ${to.set(sets.reportsOfRounds, ids)}`,
  team: (ids: string[], to) => `it.id IN ${to.set(sets.reportsOfTeams, ids)}`,
  ...publishedFields,
};

/** Words, split at blanks, each of which stands in the node's searched text. */
export const inText: FilterField = (text: string, to) =>
  `all(word IN ${to.parameter(wordsOf(text))} WHERE it.search CONTAINS word)`;

/** What a scope says of reports, as a condition over the variable of one. */
export function reportScope(
  { type: _type, focus: _focus, ...ofReport }: Readonly<Record<string, unknown>>,
  to: FilterScope,
  report: string,
): string {
  return rename(compileFields(reportFields, ofReport, to), { it: report });
}
