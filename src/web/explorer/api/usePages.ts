import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { print } from 'graphql';
import { ask, type NoAnswer, type Question } from './ask.js';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * The pages of a connection, the first at once and the next on `fetchNextPage`. The operation takes `$after`.
 * @param pageInfoOf where the connection stands in the answer
 * @param options.keep shows the former answer until the next one is there, for results that follow typing
 * @param options.enabled asks nothing while false
 */
export function usePages<Answer, Variables extends { readonly after?: string | null }>(
  question: Question<Answer, Variables>,
  variables: Omit<Variables, 'after'>,
  pageInfoOf: (answer: Answer) => PageInfo,
  { keep = false, enabled = true }: { readonly keep?: boolean; readonly enabled?: boolean } = {},
): UseInfiniteQueryResult<InfiniteData<Answer>, NoAnswer> {
  return useInfiniteQuery<Answer, NoAnswer, InfiniteData<Answer>, readonly unknown[], string | null>({
    queryKey: ['pages', print(question), variables],
    queryFn: ({ pageParam, signal }) =>
      ask(question, { ...variables, after: pageParam } as unknown as Variables, signal),
    initialPageParam: null,
    getNextPageParam: (answer) => {
      const { hasNextPage, endCursor } = pageInfoOf(answer);
      return hasNextPage ? endCursor : undefined;
    },
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
