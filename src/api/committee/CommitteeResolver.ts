import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { committeeNameKey, idOf, localCommitteeKey } from '../../graph/ids.js';
import { BadUserInput } from '../../plan/BadUserInput.js';
import { compileFields, type FilterField } from '../../plan/Filter.js';
import { sets } from '../../plan/sets.js';
import { fixedStatement } from '../../store/fixedStatement.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { CommitteeKind } from '../common/enums.js';
import { byName } from '../common/orders.js';
import { PageArgs } from '../common/PageArgs.js';
import { inText } from '../common/Scope.js';
import { Reading } from '../Reading.js';
import { PartyCommittee } from './PartyCommittee.js';
import { PartyCommitteeConnection } from './PartyCommitteeConnection.js';

@ArgsType()
class CommitteesArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: 'A region and all below it.' })
  region?: string[];

  @Field(() => [CommitteeKind], { nullable: true })
  kind?: string[];

  @Field(() => String, { nullable: true, description: 'Words that the name contains.' })
  text?: string;
}

const conditions: Readonly<Record<string, FilterField>> = {
  region: (ids: string[], to) => `it.id IN ${to.set(sets.committeesOfRegions, ids)}`,
  kind: (kinds: string[], to) => `it.kind IN ${to.parameter(kinds)}`,
  text: inText,
};

@Resolver()
export class CommitteeResolver {
  @Query(() => PartyCommittee, {
    nullable: true,
    description: 'By id, or by name: 中共X区委 = X区委 = 中共X区委员会, with or without its city where only one fits.',
  })
  async committee(
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('name', () => String, { nullable: true }) name: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if ((id == null) === (name == null)) throw new BadUserInput('Give either id or name.');
    const wanted = id ?? (await idByName(context, name!));
    return wanted === undefined
      ? null
      : ((await new Reading(context, info).nodesOf('PartyCommittee', [wanted]))[0] ?? null);
  }

  @Query(() => PartyCommitteeConnection, { description: 'By name.' })
  @Costs({ among: 500 })
  committees(
    @Args(() => CommitteesArgs) args: CommitteesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { region, kind, text } = args;
    return new Reading(context, info).page(args, {
      connection: 'PartyCommitteeConnection',
      pattern: '(it:PartyCommittee)',
      condition: (scope) => compileFields(conditions, { region, kind, text }, scope),
      order: byName,
    });
  }
}

/** What may be left out of a name: 山东省潍坊市(奎文区委). */
const beginsWithPlaces = /[省市州盟区县旗]$/u;

/**
 * The committee of exactly this name; else the only one whose name ends with it, so that 奎文区委 finds 潍坊市奎文区委; else
 * that of the region which the name tells, so that 汉中市洋县委 finds 洋县县委.
 */
async function idByName({ store }: Context, name: string): Promise<string | undefined> {
  const key = committeeNameKey(name);
  if (key === '') return undefined;
  const rows = await store.read(fixedStatement('committees-by-name'), { key });
  const exact = rows.find((row) => row['nameKey'] === key);
  const [only, ...others] = rows.filter((row) =>
    beginsWithPlaces.test((row['nameKey'] as string).slice(0, -key.length)),
  );
  const found = exact ?? (others.length === 0 ? only : undefined);
  const region = localCommitteeKey(name);
  return (found?.['id'] as string | undefined) ?? (region === null ? undefined : idOf('PartyCommittee', region));
}
