import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { issueOrders } from '../common/orders.js';
import { Reading } from '../Reading.js';
import { issueConditions } from './issueConditions.js';
import { IssueConnection, IssuesArgs } from './IssuesArgs.js';

@Resolver()
export class IssueResolver {
  @Query(() => IssueConnection)
  @Costs({ among: 18_000 })
  issues(
    @Args(() => IssuesArgs) args: IssuesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return new Reading(context, info).page(args, {
      connection: 'IssueConnection',
      pattern: '(it:Issue)',
      condition: (scope) => issueConditions({ ...args.filter }, scope),
      order: issueOrders[args.orderBy ?? 'REPORT_ORDER']!,
    });
  }
}
