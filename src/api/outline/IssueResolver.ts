import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { compileFields } from '../../plan/Filter.js';
import { asc, type Order } from '../../plan/Order.js';
import { textIndexOf } from '../../search/textIndexOf.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { issueOrders } from '../common/orders.js';
import { reportFields } from '../common/Scope.js';
import { Reading } from '../Reading.js';
import { issueConditions } from './issueConditions.js';
import { IssueConnection, IssuesArgs } from './IssuesArgs.js';
import { asksForText, narrowTexts } from './narrowTexts.js';

/** Orders of issues that begin with keys of their reports: those keys, by value of IssueOrder. */
const reportsBefore: Readonly<Record<string, Order>> = {
  REPORT_ORDER: [asc('id')],
  PUBLISHED_DESC: issueOrders['PUBLISHED_DESC']!,
};

/** Whether the engine finds the issues by an index: then they are few. */
const hasIndexOf = ({ report, type, anyRank, mayHave }: Readonly<Record<string, unknown>>): boolean =>
  report != null || mayHave != null || (type != null && anyRank !== true);

@Resolver()
export class IssueResolver {
  @Query(() => IssueConnection)
  @Costs({ among: 18_000 })
  async issues(
    @Args(() => IssuesArgs) args: IssuesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const asked = { ...args.filter };
    const index = asksForText(asked) ? await textIndexOf(context.store).soon() : undefined;
    const filter = index === undefined ? asked : narrowTexts(asked, index);
    const orderBy = args.orderBy ?? 'REPORT_ORDER';
    const ofReports = hasIndexOf(filter) ? undefined : reportsBefore[orderBy];
    return new Reading(context, info).page(args, {
      connection: 'IssueConnection',
      pattern: '(it:Issue)',
      condition: (scope) => issueConditions(filter, scope),
      order: issueOrders[orderBy]!,
      ...(ofReports && {
        ofReports: {
          pattern: '(it:Issue {reportId: reportId})',
          order: ofReports,
          condition: (scope) => compileFields(reportFields, filter, scope),
        },
      }),
    });
  }
}
