import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { asc, compareKeys, desc } from '../../plan/Order.js';
import { atMost } from '../../plan/PageArguments.js';
import { fixedStatement } from '../../store/fixedStatement.js';
import type { Row } from '../../store/Store.js';
import type { Context } from '../Context.js';
import { Reading } from '../Reading.js';
import { Costs } from '../common/Costs.js';
import { Comparison } from './Comparison.js';

@Resolver()
export class ComparisonResolver {
  @Query(() => Comparison, { description: 'At most 100 committees; unknown ids are left out.' })
  @Costs({ base: 2_000 })
  async compareCommittees(
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    atMost('The number of ids', ids.length);
    const reading = new Reading(context, info, { gathers: true });
    const there = await reading.rows(fixedStatement('existing-nodes'), { ids });
    const known = new Set(there.map((row) => row['id']));
    const committees = [...new Set(ids)].filter((id) => known.has(id) && id.startsWith('committee:'));
    const found = await reading.rows(fixedStatement('compare-committees'), { committeeIds: committees });
    return reading.values({ committees, rows: pivot(found, committees) });
  }
}

/** One row per type, one count per committee. */
function pivot(found: readonly Row[], committees: readonly string[]): { type: string; counts: number[] }[] {
  const byKey = new Map<string, number[]>();
  for (const row of found) {
    const key = row['key'] as string;
    const counts = byKey.get(key) ?? committees.map(() => 0);
    counts[committees.indexOf(row['committeeId'] as string)] = row['issues'] as number;
    byKey.set(key, counts);
  }
  const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  return [...byKey]
    .sort((a, b) => compareKeys([total(a[1]), a[0]], [total(b[1]), b[0]], [desc('total'), asc('key')]))
    .map(([key, counts]) => ({ type: `type:${key}`, counts }));
}
