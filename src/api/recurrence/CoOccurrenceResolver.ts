import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { asc, compareKeys, desc } from '../../plan/Order.js';
import { atLeastOne, atMost } from '../../plan/PageArguments.js';
import { question, type Question } from '../../plan/Question.js';
import type { Operation } from '../../plan/selectedFields.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { issueScope } from '../common/issueScope.js';
import { reportScope, Scope } from '../common/Scope.js';
import { knownTypes } from '../outline/issueConditions.js';
import { Reading } from '../Reading.js';
import { IssueTypePair } from './IssueTypePair.js';

@ArgsType()
class CoOccurrenceArgs {
  @Field(() => Scope, { nullable: true })
  scope?: Scope;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 2,
    description: 'Together in at least so many reports, 1 or more.',
  })
  minReports?: number;

  @Field(() => String, { nullable: true, description: 'Only pairs that the type of this key is one of.' })
  type?: string;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' })
  first?: number;
}

type ScopeValues = Readonly<Record<string, unknown>>;

@Resolver()
export class CoOccurrenceResolver {
  @Query(() => [IssueTypePair], {
    description:
      'Primary types of leaf issues that stand in the same reports: most reports first, then by lift, which is p(a,b) / (p(a) p(b)) over the reports in scope.',
  })
  @Costs({ base: 15_000, among: 30_000 })
  async coOccurringIssueTypes(
    @Args(() => CoOccurrenceArgs) { scope, minReports, type, first }: CoOccurrenceArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const size = atMost('first', first ?? 20);
    const enough = atLeastOne('minReports', minReports ?? 2);
    const reading = new Reading(context, info, { gathers: true });
    const { operation } = reading;
    if (type != null) knownTypes([type], operation);
    const [pairs, singles, [all]] = await Promise.all([
      reading.ask(pairsInReports(operation, { ...scope }, enough)),
      reading.ask(typesInReports(operation, { ...scope })),
      reading.ask(reportsInScope(operation, { ...scope })),
    ]);
    const reports = all?.['reports'] as number;
    const reportsWith = new Map(singles.map((row) => [row['key'] as string, row['reports'] as number]));
    const wanted = type == null ? pairs : pairs.filter((row) => [row['a'], row['b']].includes(type));
    const rows = wanted.map((row) => {
      const [a, b, reportCount] = [row['a'] as string, row['b'] as string, row['reports'] as number];
      const lift = (reportCount * reports) / (reportsWith.get(a)! * reportsWith.get(b)!);
      return { keys: [reportCount, lift, a, b], value: { a: `type:${a}`, b: `type:${b}`, reportCount, lift } };
    });
    const order = [desc('reports'), desc('lift'), asc('a'), asc('b')];
    rows.sort((x, y) => compareKeys(x.keys, y.keys, order));
    return reading.values(rows.slice(0, size).map(({ value }) => value));
  }
}

/** Each report once per primary type of its leaf issues. */
const typings = (operation: Operation, scope: ScopeValues): Question =>
  question(operation, (draft) => [
    {
      clause: 'match',
      pattern: '(issue:Issue)',
      where: [issueScope(scope, draft, 'issue'), 'issue.typeKey IS NOT NULL'],
    },
    { clause: 'cut', variables: ['issue.reportId AS report', 'issue.typeKey AS key'], distinct: true },
  ]);

const typesInReports = (operation: Operation, scope: ScopeValues): Question => {
  const { statement, parameters } = typings(operation, scope);
  return { statement: `${statement}\nRETURN key AS key, count(*) AS reports\nORDER BY key`, parameters };
};

const pairsInReports = (operation: Operation, scope: ScopeValues, minReports: number): Question => {
  const { statement, parameters } = typings(operation, scope);
  return {
    statement: `${statement}
WITH report, collect(key) AS keys
UNWIND keys AS a
UNWIND keys AS b
WITH a, b WHERE a < b
WITH a, b, count(*) AS reports WHERE reports >= $minReports
RETURN a AS a, b AS b, reports AS reports
ORDER BY a, b`,
    parameters: { ...parameters, minReports },
  };
};

/** Type and focus are of issues and do not count. */
const reportsInScope = (operation: Operation, scope: ScopeValues): Question =>
  question(operation, (draft) => [
    { clause: 'match', pattern: '(r:Report)', where: [reportScope(scope, draft, 'r')] },
    { clause: 'return', columns: [['count(r.id)', 'reports']] },
  ]);
