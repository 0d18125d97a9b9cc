import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../Context.js';
import { readRow } from '../read.js';
import { Stats } from './Stats.js';

@Resolver()
export class StatsResolver {
  @Query(() => Stats)
  stats(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readRow(context, info, 'stats', { engine: context.store.engine });
  }
}
