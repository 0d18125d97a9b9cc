import { compareKeys } from '../../plan/Order.js';
import { checkCursors, cutWindow } from '../../plan/Page.js';
import type { PageWindow } from '../../plan/PageArguments.js';
import { question } from '../../plan/Question.js';
import { nodeIdOf, type Hit, type SearchedText, type TextIndex } from '../../search/TextIndex.js';
import { fixedStatement } from '../../store/fixedStatement.js';
import { contextScope } from '../common/contextScope.js';
import { reportScope } from '../common/Scope.js';
import { knownTypes } from '../outline/issueConditions.js';
import type { Reading, ValueSource } from '../Reading.js';
import type { SearchArgs } from './SearchArgs.js';
import { hitOf, order } from './searchHits.js';

const writtenTexts = fixedStatement('written-texts');

/** Searches in the texts that are kept in memory; asks the engine only what is in scope, and for the page as it is written. */
export function lookUpTexts(
  reading: Reading,
  args: SearchArgs,
  runs: readonly string[],
  index: TextIndex,
): Omit<ValueSource, 'connection'> {
  let hits: Promise<readonly Hit[]> | undefined;
  const find = async (): Promise<readonly Hit[]> => {
    const found = await index.find(runs, await acceptance(reading, args));
    return withinScope(reading, args, found);
  };
  return {
    rows: async (window) => {
      checkCursors(window, order);
      const best = bestOf(await (hits ??= find()), window);
      const rows = await reading.rows(writtenTexts, { ids: best.map(({ id }) => id) });
      const texts = new Map(rows.map(({ id, text }) => [id as string, text as string]));
      // What is gone by now is left out.
      const written = best.flatMap((hit) => {
        const text = texts.get(hit.id);
        return text === undefined ? [] : [hitOf(hit, text, runs)];
      });
      return cutWindow(written, window, order);
    },
    total: async () => (await (hits ??= find())).length,
  };
}

interface NamedHit {
  readonly id: string;
  readonly kind: string;
  readonly score: number;
}

/** The first so many after the window's cursor, and one more; ids are made for few others. */
function bestOf(hits: readonly Hit[], { after, size }: PageWindow): NamedHit[] {
  const named = ({ found, score }: Hit): NamedHit => ({ id: nodeIdOf(found), kind: found.about.kind, score });
  const keysOf = ({ score, id }: NamedHit): readonly unknown[] => [score, id];
  const [afterScore] = (after ?? [Infinity]) as readonly [number];
  const beyond = hits.filter(({ score }) => score <= afterScore);
  const ofSameScore = beyond.filter(({ score }) => score === afterScore).map(named);
  const scores = Float64Array.from(beyond, ({ score }) => score).sort();
  const least = scores.at(-Math.min(scores.length, size + 1 + ofSameScore.length)) ?? 0;
  return beyond
    .filter(({ score }) => score >= least && score < afterScore)
    .map(named)
    .concat(after === undefined ? [] : ofSameScore.filter((hit) => compareKeys(keysOf(hit), after, order) > 0))
    .sort((a, b) => compareKeys(keysOf(a), keysOf(b), order))
    .slice(0, size + 1);
}

const restricts = (values: readonly unknown[]): boolean => values.some((value) => value != null);

/** Which texts are of a kind and in a scope that are asked for; of documents, all. */
async function acceptance(reading: Reading, { kinds, scope }: SearchArgs): Promise<(text: SearchedText) => boolean> {
  const { type, focus, ...ofReports } = { ...scope };
  const types = type == null ? undefined : new Set<string | null>(knownTypes(type, reading.operation));
  const focuses = focus == null ? undefined : new Set<string | null>(focus);
  const isOfIssues = restricts([type, focus]);
  const reports = restricts(Object.values(ofReports)) ? await reportsIn(reading, { ...ofReports }) : undefined;
  return ({ about: { kind, ...about }, reportId, place }) => {
    if (kinds?.includes(kind) === false) return false;
    switch (kind) {
      case 'DOCUMENT':
        return true;
      case 'COMMITTEE':
        return !isOfIssues && (reports?.committeeIds.has(place!) ?? true);
      case 'REPORT':
        return !isOfIssues && (reports?.reportIds.has(reportId!) ?? true);
      case 'ISSUE':
      case 'MEASURE':
        return (
          (types?.has(about.typeKey) ?? true) &&
          (focuses?.has(about.focus) ?? true) &&
          (reports?.reportIds.has(reportId!) ?? true)
        );
    }
  };
}

interface ReportsInScope {
  readonly reportIds: ReadonlySet<string>;
  readonly committeeIds: ReadonlySet<string>;
}

async function reportsIn(reading: Reading, scope: Readonly<Record<string, unknown>>): Promise<ReportsInScope> {
  const [row] = await reading.ask(
    question(reading.operation, (draft) => {
      const condition = reportScope(scope, draft, 'r');
      return [
        { clause: 'match', pattern: '(r:Report)-[:ISSUED_BY]->(c:PartyCommittee)', where: [condition] },
        {
          clause: 'return',
          columns: [
            ['collect(r.id)', 'reportIds'],
            ['collect(DISTINCT c.id)', 'committeeIds'],
          ],
        },
      ];
    }),
  );
  return {
    reportIds: new Set(row!['reportIds'] as string[]),
    committeeIds: new Set(row!['committeeIds'] as string[]),
  };
}

/** Documents are in scope by their mentions, which the engine knows. */
async function withinScope(reading: Reading, { scope }: SearchArgs, hits: readonly Hit[]): Promise<readonly Hit[]> {
  if (!restricts(Object.values({ ...scope }))) return hits;
  const ids = hits.flatMap(({ found: { about, place } }) => (about.kind === 'DOCUMENT' ? [place!] : []));
  if (ids.length === 0) return hits;
  const rows = await reading.ask(
    question(reading.operation, (draft) => {
      const condition = contextScope({ ...scope }, draft, 'm');
      return [
        { clause: 'unwind', list: draft.parameter(ids), as: 'id' },
        {
          clause: 'match',
          pattern: '(d:Document {id: id})',
          where: [`EXISTS { MATCH (d)<-[m:MENTIONS]-(:Entity) WHERE ${condition} }`],
        },
        { clause: 'return', columns: [['d.id', 'id']] },
      ];
    }),
  );
  const inScope = new Set(rows.map((row) => row['id'] as string));
  return hits.filter(({ found: { about, place } }) => about.kind !== 'DOCUMENT' || inScope.has(place!));
}
