import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../Context.js';
import { Reading } from '../Reading.js';
import { Costs } from '../common/Costs.js';
import { InspectionRound } from './InspectionRound.js';
import { InspectionTeam } from './InspectionTeam.js';

@Resolver()
export class InspectionResolver {
  @Query(() => [InspectionTeam], { description: 'By id.' })
  @Costs({ rows: 25 })
  teams(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return new Reading(context, info).listed('InspectionTeam', 'all-teams');
  }

  @Query(() => [InspectionRound], { description: 'By id.' })
  @Costs({ rows: 10 })
  rounds(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return new Reading(context, info).listed('InspectionRound', 'all-rounds');
  }
}
