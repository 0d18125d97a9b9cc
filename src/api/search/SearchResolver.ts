import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import type { Clause } from '../../plan/Clause.js';
import type { Draft } from '../../plan/Draft.js';
import { asc, desc } from '../../plan/Order.js';
import { cutWindow, windowConditions, windowOrder } from '../../plan/Page.js';
import { question } from '../../plan/Question.js';
import { locateRuns } from '../../text/locateRuns.js';
import { searchRuns } from '../../text/searchRuns.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { SearchKind } from '../common/enums.js';
import { Scope } from '../common/Scope.js';
import { Reading } from '../Reading.js';
import { searchBranches } from './searchBranches.js';
import { SearchConnection } from './SearchHit.js';

@ArgsType()
class SearchArgs {
  @Field(() => String, { description: 'Words, never a query language: each must stand in the text.' })
  text!: string;

  @Field(() => [SearchKind], { nullable: true, description: 'All kinds when left out.' })
  kinds?: string[];

  @Field(() => Scope, { nullable: true })
  scope?: Scope;

  @Field(() => Int, { nullable: true, description: '20 when left out, at most 100.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'An endCursor of this connection.' })
  after?: string;
}

const keys = ['score', 'id'];
const order = [desc('score'), asc('id')];

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Texts that hold every word: most occurrences for their length first, then by id.',
  })
  @Costs({ base: 5_000, among: 10_000 })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const reading = new Reading(context, info);
    const runs = searchRuns(args.text);
    const nothing = { rows: [], hasNextPage: false, hasPreviousPage: false };
    return reading.valuesPage(args, {
      connection: 'SearchConnection',
      rows: async (window) => {
        if (runs.length === 0) return nothing;
        const rows = await reading.ask(
          question(reading.operation, (draft) => [
            ...hits(args, runs, draft, windowConditions(window, order, keys, draft)),
            {
              clause: 'return',
              columns: [...keys, 'kind', 'text'].map((name) => [name, name] as const),
              orderBy: windowOrder(window, order, keys),
              limit: draft.parameter(window.size + 1),
            },
          ]),
        );
        const found = rows.map(({ id, kind, score, text }) => {
          const { field } = searchBranches[kind as string]!;
          const highlights = locateRuns(text as string, runs).map((span) => ({ field, ...span }));
          return { keys: [score, id], value: { node: id, kind, score, highlights } };
        });
        return cutWindow(found, window, order);
      },
      total: async () => {
        if (runs.length === 0) return 0;
        const [row] = await reading.ask(
          question(reading.operation, (draft) => [
            ...hits(args, runs, draft, []),
            { clause: 'return', columns: [['count(*)', 'total']] },
          ]),
        );
        return row?.['total'] as number;
      },
    });
  }
}

function hits(
  { kinds, scope }: SearchArgs,
  runs: readonly string[],
  draft: Draft,
  window: readonly string[],
): Clause[] {
  const wanted = draft.parameter(runs);
  const occurrences = `reduce(found = 0, run IN ${wanted} | found + size(split(n.search, run)) - 1)`;
  const branches = Object.entries(searchBranches)
    .filter(([kind]) => kinds?.includes(kind) ?? true)
    .map(
      ([kind, { label, field, inScope }]) => `MATCH (n:${label})
WHERE all(run IN ${wanted} WHERE n.search CONTAINS run) AND ${inScope({ ...scope }, draft)}
RETURN n.id AS id, '${kind}' AS kind, n.${field} AS text, 1.0 * ${occurrences} / size(n.search) AS score`,
    );
  const none = 'UNWIND [] AS nothing RETURN nothing AS id, nothing AS kind, nothing AS text, nothing AS score';
  return [
    { clause: 'union', imports: draft.sets.map(({ as }) => as), branches: branches.length > 0 ? branches : [none] },
    { clause: 'cut', variables: ['id', 'kind', 'text', 'score'], where: window },
  ];
}
