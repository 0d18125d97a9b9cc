import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { atMost } from '../../plan/PageArguments.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { Node } from '../common/Node.js';
import { Reading } from '../Reading.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any node by its id; null for what does not exist, whatever the text.',
  })
  async node(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return (await new Reading(context, info).nodes([id]))[0];
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'At most 100; in the order asked, null for what does not exist.',
  })
  @Costs({ rows: ({ ids }) => (ids as string[]).length })
  nodes(
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown[]> {
    atMost('The number of ids', ids.length);
    return new Reading(context, info).nodes(ids);
  }
}
