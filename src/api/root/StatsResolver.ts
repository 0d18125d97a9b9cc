import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { fixedStatement } from '../../store/fixedStatement.js';
import type { Context } from '../Context.js';
import { Reading } from '../Reading.js';
import { Costs } from '../common/Costs.js';
import { Stats } from './Stats.js';

@Resolver()
export class StatsResolver {
  @Query(() => Stats)
  @Costs({ base: 10_000 })
  async stats(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const reading = new Reading(context, info, { gathers: true });
    const [counts] = await reading.rows(fixedStatement('stats'));
    return reading.values({ ...counts, engine: context.store.engine });
  }
}
