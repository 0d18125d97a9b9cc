import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { gapKinds, type GapKind as Kind } from '../../graph/evidenceGaps.js';
import type { Clause } from '../../plan/Clause.js';
import type { Draft } from '../../plan/Draft.js';
import { atMost } from '../../plan/PageArguments.js';
import { question } from '../../plan/Question.js';
import type { Context } from '../Context.js';
import { Costs } from '../common/Costs.js';
import { GapKind } from '../common/enums.js';
import { contextScope } from '../common/contextScope.js';
import { Scope } from '../common/Scope.js';
import { Reading } from '../Reading.js';
import { EvidenceGap } from './EvidenceGap.js';
import { EvidenceGapCount } from './EvidenceGapCount.js';

@ArgsType()
class GapArgs {
  @Field(() => Scope, { nullable: true })
  scope?: Scope;

  @Field(() => [GapKind], { nullable: true, description: 'All kinds when left out.' })
  kind?: Kind[];
}

@ArgsType()
class ListedGapArgs extends GapArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'At most 100.' })
  first?: number;
}

const explanations: Readonly<Record<Kind, (row: Readonly<Record<string, unknown>>) => string>> = {
  ISSUE_WITHOUT_MEASURE: () => 'The report tells no measure for this issue.',
  MEASURE_WITHOUT_EVIDENCE: () => 'This measure names no document, figure, organisation or date.',
  DECLARED_DIFFERS: ({ declared, found }) =>
    `The report declares ${String(declared)} measures for this issue and lists ${String(found)}.`,
  NO_STATUS: () => 'The report says of other issues how far it is, but not of this one.',
  NO_DEADLINE: () => 'The report states a deadline for other issues, but not for this one.',
};

@Resolver()
export class GapResolver {
  @Query(() => [EvidenceGap], {
    description: 'By kind, then report and position in it. `evidenceGapCounts` tells how many there are.',
  })
  @Costs({ base: 7_000, among: 60_000 })
  async evidenceGaps(
    @Args(() => ListedGapArgs) { scope, kind, first }: ListedGapArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const size = atMost('first', first ?? 50);
    const reading = new Reading(context, info);
    const rows = await reading.ask(
      question(reading.operation, (draft) => [
        gaps(draft, { ...scope }, kind ?? gapKinds),
        {
          clause: 'return',
          columns: ['kind', 'id', 'reportId', 'start', 'declared', 'found'].map((name) => [name, name] as const),
          orderBy: ['kind', 'reportId', 'start', 'id'],
          limit: draft.parameter(size),
        },
      ]),
    );
    return reading.values(
      rows.map((row) => ({ kind: row['kind'], node: row['id'], explanation: explanations[row['kind'] as Kind](row) })),
    );
  }

  @Query(() => [EvidenceGapCount], {
    description: 'How many gaps of each kind there are; by kind, and none of a kind is told too.',
  })
  @Costs({ base: 7_000, among: 60_000, rows: gapKinds.length })
  async evidenceGapCounts(
    @Args(() => GapArgs) { scope, kind }: GapArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const wanted = [...new Set(kind ?? gapKinds)].sort();
    const reading = new Reading(context, info);
    const rows = await reading.ask(
      question(reading.operation, (draft) => [
        gaps(draft, { ...scope }, wanted),
        {
          clause: 'return',
          columns: [
            ['kind', 'kind'],
            ['count(id)', 'count'],
          ],
          orderBy: ['kind'],
        },
      ]),
    );
    const counts = new Map(rows.map((row) => [row['kind'], row['count']]));
    return reading.values(wanted.map((gap) => ({ kind: gap, count: counts.get(gap) ?? 0 })));
  }
}

/** Rows of a kind and a node, with where that stands and what it declares. */
function gaps(draft: Draft, scope: Readonly<Record<string, unknown>>, kinds: readonly Kind[]): Clause {
  const wanted = draft.parameter(kinds);
  const gapsOf = (label: string, declared: string): string =>
    `MATCH (n:${label}) WHERE any(gap IN n.gaps WHERE gap IN ${wanted}) AND ${contextScope(scope, draft, 'n')}
UNWIND n.gaps AS kind
WITH n, kind WHERE kind IN ${wanted}
RETURN kind AS kind, n.id AS id, n.reportId AS reportId, n.start AS start, ${declared}`;
  const branches = [
    gapsOf('Issue', 'n.declaredMeasures AS declared, n.measureCount AS found'),
    gapsOf('Measure', 'null AS declared, null AS found'),
  ];
  return { clause: 'union', imports: draft.sets.map(({ as }) => as), branches };
}
