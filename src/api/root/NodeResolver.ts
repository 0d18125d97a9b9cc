import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { pageSize } from '../../plan/PageArguments.js';
import type { Context } from '../Context.js';
import { Node } from '../common/Node.js';
import { readAnyNodes, readNode } from '../read.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any node by its id; null for what does not exist, whatever the text.',
  })
  node(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readNode(context, info, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'At most 100; in the order asked, null for what does not exist.',
  })
  nodes(
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown[]> {
    pageSize('The number of ids', ids.length);
    return readAnyNodes(context, info, ids);
  }
}
