import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { FilterScope } from '../../plan/Filter.js';
import { nextRoots } from '../../plan/planNear.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { issueScope } from '../common/issueScope.js';
import { issueOrders } from '../common/orders.js';
import { PageArgs } from '../common/PageArgs.js';
import { DateScalar } from '../common/scalars.js';
import { Scope } from '../common/Scope.js';
import { Reading } from '../Reading.js';
import { IssueConnection } from './IssuesArgs.js';

@ArgsType()
class OpenItemsArgs extends PageArgs {
  @Field(() => Scope, { nullable: true })
  scope?: Scope;

  @Field(() => DateScalar, { nullable: true, description: 'Today in UTC when left out.' })
  asOf?: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only with a stated deadline before asOf.',
  })
  overdueOnly?: boolean;
}

@Resolver()
export class OpenItemsResolver {
  @Query(() => IssueConnection, {
    description:
      'Leaf issues whose claimed status is stated and not COMPLETED: by deadline, none last, then by id. Most reports state none: evidenceGaps has these.',
  })
  @Costs({ among: 18_000 })
  openItems(
    @Args(() => OpenItemsArgs) args: OpenItemsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const asOf = args.asOf ?? new Date().toISOString().slice(0, 10);
    const order = issueOrders['DEADLINE_ASC']!;
    const condition = (to: FilterScope): string => {
      const open = `NOT it.status IN ['COMPLETED', 'NOT_STATED'] AND ${issueScope({ ...args.scope }, to, 'it')}`;
      return args.overdueOnly === true ? `${open} AND coalesce(it.deadline < ${to.parameter(asOf)}, false)` : open;
    };
    return new Reading(context, info).page(args, {
      connection: 'IssueConnection',
      pattern: '(it:Issue)',
      condition,
      order,
      near: [nextRoots('Issue', order, condition)],
    });
  }
}
