import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { asc, compareKeys, desc } from '../../plan/Order.js';
import { question } from '../../plan/Question.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { contextScope } from '../common/contextScope.js';
import { FigureKind, OutcomeGroup } from '../common/enums.js';
import { Scope } from '../common/Scope.js';
import { Reading } from '../Reading.js';
import { Outcome } from './Outcome.js';

@ArgsType()
class OutcomesArgs {
  @Field(() => Scope, { nullable: true })
  scope?: Scope;

  @Field(() => OutcomeGroup)
  groupBy!: keyof typeof groups;

  @Field(() => [FigureKind], { nullable: true, description: 'All kinds but percentages when left out.' })
  kind?: string[];
}

/** What leads from a figure `f` to its group, and the group's key and label. */
const groups = {
  ISSUE_TYPE: { way: 'MATCH (t:IssueType {key: f.typeKey})', key: 't.key', label: 't.zh' },
  COMMITTEE: { way: 'MATCH (c:PartyCommittee {id: f.committeeId})', key: 'c.id', label: 'c.name' },
  REGION: {
    way: 'MATCH (:PartyCommittee {id: f.committeeId})-[:LOCATED_IN]->(g:Region)',
    key: 'g.id',
    label: 'g.name',
  },
  ROUND: {
    way: 'MATCH (:Report {id: f.reportId})-[:RESPONDS_TO]->(:Inspection)-[:IN_ROUND]->(o:InspectionRound)',
    key: 'o.id',
    label: 'o.name',
  },
  YEAR: { way: 'WITH f WHERE f.undated = 0', key: 'substring(f.sortDate, 0, 4)', label: 'substring(f.sortDate, 0, 4)' },
  FOCUS: { way: 'WITH f WHERE f.focus IS NOT NULL', key: 'f.focus', label: 'f.focus' },
} as const;

@Resolver()
export class OutcomeResolver {
  @Query(() => [Outcome], {
    description:
      'Figures added up by group, kind and base unit, without percentages: largest total first, then by key, kind and unit. They are added as the report gives them: a part (其中…) and a total that is told twice count each time, and plans count as what was done. Read the figures behind a total before quoting it.',
  })
  @Costs({ base: 35_000, among: 50_000, rows: 2_000 })
  async outcomes(
    @Args(() => OutcomesArgs) { scope, groupBy, kind }: OutcomesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const reading = new Reading(context, info, { gathers: true });
    const { way, key, label } = groups[groupBy];
    const { statement, parameters } = question(reading.operation, (draft) => [
      {
        clause: 'match',
        pattern: '(f:Figure)',
        where: [
          "f.kind <> 'PERCENTAGE'",
          ...(kind == null ? [] : [`f.kind IN ${draft.parameter(kind)}`]),
          contextScope({ ...scope }, draft, 'f'),
        ],
      },
    ]);
    const rows = await reading.rows(
      `${statement}
${way}
WITH ${key} AS key, ${label} AS label, f.kind AS kind, f.baseUnit AS unit, sum(f.baseValue) AS total, count(f.id) AS figureCount
RETURN key, label, kind, unit, total, figureCount
ORDER BY key, kind, unit`,
      parameters,
    );
    const order = [desc('total'), asc('key'), asc('kind'), asc('unit')];
    const outcomes = rows
      .map((row): Record<string, unknown> => ({ ...row, total: Math.round((row['total'] as number) * 100) / 100 }))
      .sort((a, b) => compareKeys(keysOf(a), keysOf(b), order));
    return reading.values(outcomes);
  }
}

const keysOf = ({ total, key, kind, unit }: Record<string, unknown>): unknown[] => [total, key, kind, unit];
