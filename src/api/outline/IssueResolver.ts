import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { compileFields } from '../../plan/Filter.js';
import { asc, type Order } from '../../plan/Order.js';
import { nextRoots, type Near } from '../../plan/planNear.js';
import { sets } from '../../plan/sets.js';
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
/** A page reaches that far unless few issues pass its filter. */
const mostReports = 100;
/** To look for words in the measures of so many issues is no more than to sort all. */
const mostIssues = 3_000;

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
    const order = issueOrders[orderBy]!;
    return new Reading(context, info).page(args, {
      connection: 'IssueConnection',
      pattern: '(it:Issue)',
      condition: (scope) => issueConditions(filter, scope),
      order,
      near: hasIndexOf(filter) ? [] : [...nearOf(filter, order, reportsBefore[orderBy]), nextIssues(filter, order)],
    });
  }
}

/** Where it is cheaper to look before all issues are tested on the whole filter. */
function nearOf(filter: Readonly<Record<string, unknown>>, order: Order, ofReports: Order | undefined): Near[] {
  if (ofReports !== undefined) {
    return [
      {
        pattern: '(it:Report)',
        order: ofReports,
        condition: (scope) => compileFields(reportFields, filter, scope),
        roots: '(it:Issue {reportId: nearId})',
        most: mostReports,
      },
    ];
  }
  if (!asksForText(filter)) return [];
  const { text: _text, and: _and, or: _or, not: _not, ...others } = filter;
  return [nextRoots('Issue', order, (scope) => issueConditions(others, scope), mostIssues)];
}

/** The next of those that pass. Those of regions are reached from their committees: to look committees up in a list takes longer. */
function nextIssues({ region, ...others }: Readonly<Record<string, unknown>>, order: Order): Near {
  if (region == null) return nextRoots('Issue', order, (scope) => issueConditions(others, scope));
  return {
    ...nextRoots('Issue', order, (scope) => issueConditions(others, scope)),
    pattern: '(it:Issue {committeeId: of})',
    each: (scope) => scope.set(sets.committeesOfRegions, region),
  };
}
