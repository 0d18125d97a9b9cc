import { useQueries } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import type { ResultOf } from '../../api/graphql.js';
import { typeCounts } from '../../api/typeCounts.js';

/** Columns are asked for in blocks of so many. */
export const columnsAtOnce = 24;

/** How many issues of a type a committee has; undefined: not answered yet. */
export type CountOf = (type: string, column: number) => number | undefined;

/** The counts of the columns from `first` to `last`, asked for block by block as they come into view. */
export function useColumnCounts(ids: readonly string[], first: number, last: number): CountOf {
  const from = Math.floor(first / columnsAtOnce);
  const to = Math.floor(last / columnsAtOnce);
  const blocks = Array.from({ length: to - from + 1 }, (_, index) =>
    ids.slice((from + index) * columnsAtOnce, (from + index + 1) * columnsAtOnce),
  );
  const answers = useQueries({
    queries: blocks.map((block) => ({
      queryKey: ['heatmap', block],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(typeCounts, { ids: block }, signal),
      select: countsByType,
      enabled: block.length > 0,
    })),
  });
  return (type, column) => {
    const answer = answers[Math.floor(column / columnsAtOnce) - from]?.data;
    return answer && (answer.get(type)?.[column % columnsAtOnce] ?? 0);
  };
}

const countsByType = ({ compareCommittees }: ResultOf<typeof typeCounts>): ReadonlyMap<string, readonly number[]> =>
  new Map(compareCommittees.rows.map(({ type, counts }) => [type.key, counts]));
