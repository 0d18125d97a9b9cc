import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { compileFields, type FilterField } from '../../plan/Filter.js';
import { desc } from '../../plan/Order.js';
import { nextRoots } from '../../plan/planNear.js';
import { atLeastOne } from '../../plan/PageArguments.js';
import type { Tally } from '../../plan/planRootPage.js';
import { sets } from '../../plan/sets.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { DocumentKind, MentionRole } from '../common/enums.js';
import { byTitle } from '../common/orders.js';
import { PageArgs } from '../common/PageArgs.js';
import { contextScope } from '../common/contextScope.js';
import { inText, Scope } from '../common/Scope.js';
import { Reading } from '../Reading.js';
import { DocumentConnection } from './DocumentConnection.js';

@InputType('DocumentFilter', {
  description: 'Which documents. Fields are joined by and; null restricts nothing, an empty list matches nothing.',
})
class DocumentFilter {
  @Field(() => [DocumentKind], { nullable: true })
  kind?: string[];

  @Field(() => [MentionRole], { nullable: true, description: 'Mentioned at least once in one of these roles.' })
  role?: string[];

  @Field(() => [ID], { nullable: true, description: 'Mentioned in a report of one of these committees.' })
  committee?: string[];

  @Field(() => String, { nullable: true, description: 'Words, split at blanks, that the title contains.' })
  text?: string;

  @Field(() => Int, { nullable: true, description: 'Mentioned by reports of at least so many committees, 1 or more.' })
  minCommittees?: number;
}

@ArgsType()
class DocumentsArgs extends PageArgs {
  @Field(() => DocumentFilter, { nullable: true })
  filter?: DocumentFilter;
}

@ArgsType()
class SharedDocumentsArgs extends PageArgs {
  @Field(() => Scope, { nullable: true })
  scope?: Scope;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 2,
    description: 'Mentioned by reports of at least so many committees, 1 or more.',
  })
  minCommittees?: number;
}

const conditions: Readonly<Record<string, FilterField>> = {
  text: inText,
  kind: (kinds: string[], to) => `it.kind IN ${to.parameter(kinds)}`,
  role: (roles: string[], to) =>
    // The embedded engine tests EXISTS on all documents, whichever are asked for.
    `COUNT { MATCH (it)<-[mention:MENTIONS]-(:Entity) WHERE mention.role IN ${to.parameter(roles)} } > 0`,
  committee: (ids: string[], to) => `it.id IN ${to.set(sets.documentsOfCommittees, ids)}`,
};

/** To look at the mentions of so many is no more than to sort all. */
const mostDocuments = 3_000;

/** Committees whose reports mention the document, by mentions within a scope only. */
const committeesThatMention = (atLeast: number, scope: Readonly<Record<string, unknown>>): Tally => ({
  name: 'committees',
  counts: '(it)<-[:MENTIONS]-()',
  pattern: (to) => `(it)<-[m:MENTIONS]-(:Entity) WHERE ${contextScope(scope, to, 'm')}`,
  counted: 'm.committeeId',
  atLeast: atLeastOne('minCommittees', atLeast),
});

@Resolver()
export class DocumentResolver {
  @Query(() => DocumentConnection, { description: 'By title.' })
  @Costs({ base: 8_000, among: 13_000 })
  documents(
    @Args(() => DocumentsArgs) args: DocumentsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { minCommittees, ...filter } = { ...args.filter };
    const { kind, text, committee, role } = filter;
    const near = [
      ...(role == null && minCommittees == null
        ? []
        : [nextRoots('Document', byTitle, (to) => compileFields(conditions, { kind, text }, to), mostDocuments)]),
      ...(minCommittees == null ? [nextRoots('Document', byTitle, (to) => compileFields(conditions, filter, to))] : []),
    ];
    return new Reading(context, info).page(args, {
      connection: 'DocumentConnection',
      pattern: '(it:Document)',
      condition: (to) => compileFields(conditions, filter, to),
      order: byTitle,
      // Those of some committees are few.
      near: committee == null ? near : [],
      ...(minCommittees == null ? {} : { tally: committeesThatMention(minCommittees, {}) }),
    });
  }

  @Query(() => DocumentConnection, {
    description:
      'Documents that reports of several committees mention in any role: most committees first, then by title. The scope says which are counted; what is selected of a document is all of it.',
  })
  @Costs({ base: 8_000, among: 18_000 })
  sharedDocuments(
    @Args(() => SharedDocumentsArgs) args: SharedDocumentsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return new Reading(context, info).page(args, {
      connection: 'DocumentConnection',
      pattern: '(it:Document)',
      condition: () => 'true',
      order: [desc('committees'), ...byTitle],
      tally: committeesThatMention(args.minCommittees ?? 2, { ...args.scope }),
    });
  }
}
