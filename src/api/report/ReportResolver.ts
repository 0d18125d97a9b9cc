import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { compileFields } from '../../plan/Filter.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { ReportOrder } from '../common/enums.js';
import { reportOrders } from '../common/orders.js';
import { PageArgs } from '../common/PageArgs.js';
import { inText, reportFields } from '../common/Scope.js';
import { Reading } from '../Reading.js';
import { Report } from './Report.js';
import { ReportConnection } from './ReportConnection.js';
import { ReportRestrictions } from '../common/ReportRestrictions.js';

@InputType('ReportFilter', {
  description: 'Which reports. Fields are joined by and; null restricts nothing, an empty list matches nothing.',
})
class ReportFilter extends ReportRestrictions {
  @Field(() => String, { nullable: true, description: 'Words, split at blanks, that the title contains.' })
  text?: string;
}

@ArgsType()
class ReportsArgs extends PageArgs {
  @Field(() => ReportFilter, { nullable: true })
  filter?: ReportFilter;

  @Field(() => ReportOrder, {
    nullable: true,
    defaultValue: 'PUBLISHED_DESC',
    description: 'PUBLISHED_DESC when null, too.',
  })
  orderBy?: string;
}

@Resolver()
export class ReportResolver {
  @Query(() => Report, { nullable: true })
  async report(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return (await new Reading(context, info).nodesOf('Report', [id]))[0] ?? null;
  }

  @Query(() => ReportConnection)
  @Costs({ among: 500 })
  reports(
    @Args(() => ReportsArgs) args: ReportsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return new Reading(context, info).page(args, {
      connection: 'ReportConnection',
      pattern: '(it:Report)',
      condition: (scope) => compileFields({ ...reportFields, text: inText }, { ...args.filter }, scope),
      order: reportOrders[args.orderBy ?? 'PUBLISHED_DESC']!,
    });
  }
}
