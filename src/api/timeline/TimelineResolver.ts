import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { Clause } from '../../plan/Clause.js';
import type { Draft } from '../../plan/Draft.js';
import { asc } from '../../plan/Order.js';
import { cutWindow, windowConditions, windowOrder } from '../../plan/Page.js';
import { question } from '../../plan/Question.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { TimelineKind } from '../common/enums.js';
import { PageArgs } from '../common/PageArgs.js';
import { DateScalar } from '../common/scalars.js';
import { Scope } from '../common/Scope.js';
import { Reading } from '../Reading.js';
import { timelineBranches } from './timelineBranches.js';
import { TimelineConnection } from './TimelineEvent.js';

@ArgsType()
class TimelineArgs extends PageArgs {
  @Field(() => Scope, { nullable: true })
  scope?: Scope;

  @Field(() => [TimelineKind], { nullable: true, description: 'All kinds when left out.' })
  kinds?: string[];

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or before.' })
  to?: string;
}

const keys = ['date', 'kind', 'id'];
const order = keys.map(asc);

@Resolver()
export class TimelineResolver {
  @Query(() => TimelineConnection, { description: 'By date, kind and id.' })
  @Costs({ base: 7_000, among: 100_000 })
  timeline(
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const reading = new Reading(context, info);
    return reading.valuesPage(args, {
      connection: 'TimelineConnection',
      rows: async (window) => {
        const rows = await reading.ask(
          question(reading.operation, (draft) => [
            ...events(args, draft, windowConditions(window, order, keys, draft)),
            {
              clause: 'return',
              columns: [...keys, 'label'].map((name) => [name, name] as const),
              orderBy: windowOrder(window, order, keys),
              limit: draft.parameter(window.size + 1),
            },
          ]),
        );
        const found = rows.map((row) => ({ keys: keys.map((key) => row[key]), value: { ...row, node: row['id'] } }));
        return cutWindow(found, window, order);
      },
      total: async () => {
        const [row] = await reading.ask(
          question(reading.operation, (draft) => [
            ...events(args, draft, []),
            { clause: 'return', columns: [['count(*)', 'total']] },
          ]),
        );
        return row?.['total'] as number;
      },
    });
  }
}

function events({ scope, kinds, from, to }: TimelineArgs, draft: Draft, window: readonly string[]): Clause[] {
  const wanted = Object.entries(timelineBranches).filter(([kind]) => kinds?.includes(kind) ?? true);
  const nothing = 'UNWIND [] AS nothing RETURN nothing AS date, nothing AS id, nothing AS label, nothing AS kind';
  const branches = wanted.map(([kind, branch]) => `${branch({ ...scope }, draft)}, '${kind}' AS kind`);
  return [
    { clause: 'union', imports: draft.sets.map(({ as }) => as), branches: branches.length > 0 ? branches : [nothing] },
    {
      clause: 'cut',
      variables: ['date', 'kind', 'id', 'label'],
      where: [
        ...(from == null ? [] : [`date >= ${draft.parameter(from)}`]),
        ...(to == null ? [] : [`date <= ${draft.parameter(to)}`]),
        ...window,
      ],
    },
  ];
}
