import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { print } from 'graphql';
import { ask, type NoAnswer, type Question } from './ask.js';

/**
 * What the API answers to a question, asked again when the variables change and kept while the page is open.
 * @param options.keep shows the former answer until the next one is there, for results that follow typing
 * @param options.enabled asks nothing while false
 */
export function useAnswer<Answer, Variables extends object>(
  question: Question<Answer, Variables>,
  variables: Variables,
  { keep = false, enabled = true }: { readonly keep?: boolean; readonly enabled?: boolean } = {},
): UseQueryResult<Answer, NoAnswer> {
  return useQuery<Answer, NoAnswer>({
    queryKey: [print(question), variables],
    queryFn: ({ signal }) => ask(question, variables, signal),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
