import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { textIndexOf } from '../../search/textIndexOf.js';
import { searchRuns } from '../../text/searchRuns.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { Reading } from '../Reading.js';
import { lookUpTexts } from './lookUpTexts.js';
import { scanTexts } from './scanTexts.js';
import { SearchArgs } from './SearchArgs.js';
import { SearchConnection } from './SearchHit.js';

const nothing = { rows: [], hasNextPage: false, hasPreviousPage: false };

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Texts that hold every word: most occurrences for their length first, then by id.',
  })
  @Costs({ base: 5_000, among: 10_000 })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { store, ...context }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const reading = new Reading({ store, ...context }, info);
    const runs = searchRuns(args.text);
    /** One for rows and total. */
    let source: Promise<ReturnType<typeof scanTexts>> | undefined;
    const sourceOf = async (): Promise<ReturnType<typeof scanTexts>> => {
      const index = await textIndexOf(store).soon();
      return index === undefined ? scanTexts(reading, args, runs) : lookUpTexts(reading, args, runs, index);
    };
    return reading.valuesPage(args, {
      connection: 'SearchConnection',
      rows: async (window) => (runs.length === 0 ? nothing : (await (source ??= sourceOf())).rows(window)),
      total: async () => (runs.length === 0 ? 0 : (await (source ??= sourceOf())).total()),
    });
  }
}
