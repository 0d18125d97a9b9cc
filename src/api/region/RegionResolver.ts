import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { BadUserInput } from '../../plan/BadUserInput.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { RegionLevel } from '../common/enums.js';
import { Reading } from '../Reading.js';
import { Region } from './Region.js';

@Resolver()
export class RegionResolver {
  @Query(() => Region, { nullable: true, description: 'By id, by GB/T 2260 code, or by name where only one has it.' })
  async region(
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Arg('name', () => String, { nullable: true }) name: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if ([id, code, name].filter((given) => given != null).length !== 1) {
      throw new BadUserInput('Give exactly one of id, code and name.');
    }
    const found =
      id != null
        ? await new Reading(context, info).nodesOf('Region', [id])
        : await new Reading(context, info).listed('Region', 'regions-by', { code: code ?? null, name: name ?? null });
    return found.length === 1 ? found[0] : null;
  }

  @Query(() => [Region], { description: 'By id.' })
  @Costs({ rows: 500 })
  regions(
    @Arg('level', () => RegionLevel, { nullable: true }) level: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown[]> {
    return new Reading(context, info).listed('Region', 'regions-of-level', { level: level ?? null });
  }
}
