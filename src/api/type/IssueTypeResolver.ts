import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { Focus } from '../common/enums.js';
import { Reading } from '../Reading.js';
import { IssueType } from './IssueType.js';

@Resolver()
export class IssueTypeResolver {
  @Query(() => [IssueType], { description: 'The taxonomy, in its own order.' })
  @Costs({ rows: 40 })
  issueTypes(
    @Arg('focus', () => [Focus], { nullable: true }) focus: string[] | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown[]> {
    return new Reading(context, info).listed('IssueType', 'issue-types', { focus: focus ?? null });
  }

  @Query(() => IssueType, { nullable: true })
  async issueType(
    @Arg('key', () => String) key: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return (await new Reading(context, info).nodesOf('IssueType', [`type:${key}`]))[0] ?? null;
  }
}
