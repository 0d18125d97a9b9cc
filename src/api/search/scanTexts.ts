import type { Clause } from '../../plan/Clause.js';
import type { Draft } from '../../plan/Draft.js';
import { cutWindow, windowConditions, windowOrder } from '../../plan/Page.js';
import { question } from '../../plan/Question.js';
import type { Reading, ValueSource } from '../Reading.js';
import type { SearchArgs } from './SearchArgs.js';
import { searchBranches } from './searchBranches.js';
import { hitOf, keys, order } from './searchHits.js';

/** Searches by letting the engine look through all texts: slow where they are many, but nothing need be read before. */
export const scanTexts = (
  reading: Reading,
  args: SearchArgs,
  runs: readonly string[],
): Omit<ValueSource, 'connection'> => ({
  rows: async (window) => {
    const rows = await reading.ask(
      question(reading.operation, (draft) => [
        ...hits(args, runs, draft, windowConditions(window, order, keys, draft)),
        {
          clause: 'return',
          columns: [...keys, 'kind', 'text'].map((name) => [name, name] as const),
          orderBy: windowOrder(window, order, keys),
          limit: draft.parameter(window.size + 1),
        },
      ]),
    );
    const found = rows.map(({ id, kind, score, text }) =>
      hitOf({ id: id as string, kind: kind as string, score: score as number }, text as string, runs),
    );
    return cutWindow(found, window, order);
  },
  total: async () => {
    const [row] = await reading.ask(
      question(reading.operation, (draft) => [
        ...hits(args, runs, draft, []),
        { clause: 'return', columns: [['count(*)', 'total']] },
      ]),
    );
    return row?.['total'] as number;
  },
});

function hits(
  { kinds, scope }: SearchArgs,
  runs: readonly string[],
  draft: Draft,
  window: readonly string[],
): Clause[] {
  const wanted = draft.parameter(runs);
  const occurrences = `reduce(found = 0, run IN ${wanted} | found + size(split(n.search, run)) - 1)`;
  const branches = Object.entries(searchBranches)
    .filter(([kind]) => kinds?.includes(kind) ?? true)
    .map(
      ([kind, { label, field, inScope }]) => `MATCH (n:${label})
WHERE all(run IN ${wanted} WHERE n.search CONTAINS run) AND ${inScope({ ...scope }, draft)}
RETURN n.id AS id, '${kind}' AS kind, n.${field} AS text, 1.0 * ${occurrences} / size(n.search) AS score`,
    );
  const none = 'UNWIND [] AS nothing RETURN nothing AS id, nothing AS kind, nothing AS text, nothing AS score';
  return [
    { clause: 'union', imports: draft.sets.map(({ as }) => as), branches: branches.length > 0 ? branches : [none] },
    { clause: 'cut', variables: ['id', 'kind', 'text', 'score'], where: window },
  ];
}
