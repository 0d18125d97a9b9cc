import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import type { FilterScope } from '../../plan/Filter.js';
import { atLeastOne, atMost } from '../../plan/PageArguments.js';
import { question, type Question } from '../../plan/Question.js';
import { selectedFields } from '../../plan/selectedFields.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { issueScope } from '../common/issueScope.js';
import { reportScope, Scope } from '../common/Scope.js';
import { knownTypes } from '../outline/issueConditions.js';
import { Reading } from '../Reading.js';
import { IssueTypeRecurrence } from './IssueTypeRecurrence.js';

@ArgsType()
class RecurrenceArgs {
  @Field(() => Scope, { nullable: true })
  scope?: Scope;

  @Field(() => Int, { nullable: true, defaultValue: 2, description: 'In at least so many committees, 1 or more.' })
  minCommittees?: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'In at least so many rounds; 1 also lets through what stands in reports that state no round.',
  })
  minRounds?: number;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Count types of any rank, not only primary ones.',
  })
  anyRank?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Only the type of this key: its issues can be paged through by their cursors.',
  })
  type?: string;

  @Field(() => Int, { nullable: true, defaultValue: 40, description: 'At most 100.' })
  first?: number;
}

@Resolver()
export class RecurrenceResolver {
  @Query(() => [IssueTypeRecurrence], {
    description:
      'Issue types that leaf issues of several committees have: most committees first, then most issues, then by key.',
  })
  @Costs({ base: 15_000, among: 30_000 })
  async recurringIssueTypes(
    @Args(() => RecurrenceArgs) args: RecurrenceArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown[]> {
    const scope = { ...args.scope };
    const condition = ({ issue, typing }: { issue: string; typing: string }, to: FilterScope): string =>
      `${args.anyRank === true ? '' : `${typing}.rank = 1 AND `}${issueScope(scope, to, issue)}`;
    const reading = new Reading(context, info, { gathers: true });
    const type = reading.objectType('IssueTypeRecurrence');
    const wantsShare = selectedFields(reading.operation, type, info.fieldNodes).some(
      ({ field }) => field.name === 'share',
    );
    const [rows, [all]] = await Promise.all([
      reading.ask(recurring(reading, args)),
      wantsShare ? reading.ask(committeesInScope(reading, scope)) : [],
    ]);
    const known = new Map(
      rows.map((row) => [
        row['id'] as string,
        { ...row, share: (row['committeeCount'] as number) / (all?.['committees'] as number) },
      ]),
    );
    const found = await reading.views({
      type,
      label: 'IssueType',
      ids: [...known.keys()],
      views: [info.fieldNodes],
      scope: { key: JSON.stringify([scope, args.anyRank ?? false]), condition, known },
    });
    await reading.settle();
    return [...known.keys()].flatMap((id) => found.get(id) ?? []);
  }
}

const recurring = (
  { operation }: Reading,
  { scope, minCommittees, minRounds, anyRank, type, first }: RecurrenceArgs,
): Question =>
  question(operation, (draft) => {
    const enough = draft.parameter(atLeastOne('minCommittees', minCommittees ?? 2));
    const leastRounds = atLeastOne('minRounds', minRounds ?? 1);
    const limit = draft.parameter(atMost('first', first ?? 40));
    const inScope = issueScope({ ...scope }, draft, 'issue');
    const where = [...(anyRank === true ? [] : ['typing.rank = 1']), inScope];
    const rounds = `(it)<-[typing:OF_TYPE]-(issue:Issue) MATCH (:Report {id: issue.reportId})-[:RESPONDS_TO]->(:Inspection)-[:IN_ROUND]->(round:InspectionRound)`;
    const counts = ['committeeCount', 'reportCount', 'issueCount'];
    const sets = draft.sets.map(({ as }) => as);
    return [
      // By the keys that issues keep: to walk from types to issues takes three times as long.
      { clause: 'match', pattern: '(issue:Issue)', where: [inScope, 'issue.typeKey IS NOT NULL'] },
      ...(anyRank === true ? ([{ clause: 'unwind', list: 'issue.typeKeys', as: 'typeKey' }] as const) : []),
      {
        clause: 'cut',
        variables: [
          anyRank === true ? 'typeKey' : 'issue.typeKey AS typeKey',
          'count(DISTINCT issue.committeeId) AS committeeCount',
          'count(DISTINCT issue.reportId) AS reportCount',
          'count(*) AS issueCount',
          ...sets,
        ],
        where: [
          `committeeCount >= ${enough}`,
          ...(type == null ? [] : [`typeKey = ${draft.parameter(knownTypes([type], operation)[0])}`]),
        ],
      },
      { clause: 'match', pattern: '(it:IssueType {key: typeKey})', where: [] },
      ...(leastRounds > 1
        ? ([
            {
              clause: 'call',
              imports: ['it', ...sets],
              body: [
                { clause: 'match', pattern: rounds, where },
                { clause: 'return', columns: [['count(DISTINCT round.id)', 'roundCount']] },
              ],
            },
            {
              clause: 'cut',
              variables: ['it', ...counts, 'roundCount'],
              where: [`roundCount >= ${draft.parameter(leastRounds)}`],
            },
          ] as const)
        : []),
      {
        clause: 'return',
        columns: [['it.id', 'id'], ['it.key', 'key'], ...counts.map((name) => [name, name] as const)],
        orderBy: ['committeeCount DESC', 'issueCount DESC', 'key'],
        limit,
      },
    ];
  });

/** Committees with a report in scope; type and focus are of issues and do not count. */
const committeesInScope = ({ operation }: Reading, scope: Readonly<Record<string, unknown>>): Question =>
  question(operation, (draft) => [
    {
      clause: 'match',
      pattern: '(r:Report)-[:ISSUED_BY]->(c:PartyCommittee)',
      where: [reportScope(scope, draft, 'r')],
    },
    { clause: 'return', columns: [['count(DISTINCT c.id)', 'committees']] },
  ]);
