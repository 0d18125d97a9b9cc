import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { atMost } from '../../plan/PageArguments.js';
import { shortestPaths, type Step } from '../../plan/shortestPaths.js';
import { fixedStatement } from '../../store/fixedStatement.js';
import type { Context } from '../Context.js';
import { Reading } from '../Reading.js';
import { Costs } from '../common/Costs.js';
import { Path } from './Path.js';

@ArgsType()
class PathsArgs {
  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 8, description: 'Relationships at most; at most 12.' })
  maxLength?: number;

  @Field(() => Int, { nullable: true, defaultValue: 5, description: 'At most 100.' })
  first?: number;
}

const longest = 12;
/** A node with more neighbours connects everything, and so says nothing. */
const mostNeighbours = 5000;

@Resolver()
export class PathResolver {
  @Query(() => [Path], {
    description:
      'Shortest connections between two nodes over all relationships but those to texts, figures and organisations, in order of node ids.',
  })
  @Costs({ base: 20_000 })
  async paths(
    @Args(() => PathsArgs) { from, to, maxLength, first }: PathsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const size = atMost('first', first ?? 5);
    const length = atMost('maxLength', maxLength ?? 8, longest);
    const reading = new Reading(context, info);
    const there = await reading.rows(fixedStatement('existing-nodes'), { ids: [from, to] });
    const known = there.map((row) => row['id'] as string).filter((id) => reading.isNode(id));
    if (new Set(known).size < new Set([from, to]).size) return [];
    const readSteps = async (ids: readonly string[]): Promise<readonly Step[]> => {
      // An end may connect everything; only what is walked through may not.
      const limit = ids.includes(from) || ids.includes(to) ? Number.MAX_SAFE_INTEGER : mostNeighbours;
      return (await reading.rows(fixedStatement('neighbours'), { ids, limit })) as unknown as readonly Step[];
    };
    const paths = await shortestPaths(from, to, length, size, readSteps);
    return reading.values(
      paths.map(({ nodes, relationships }) => ({ length: relationships.length, nodes, relationships })),
    );
  }
}
