import { ask, type Question } from './ask.js';
import type { PageInfo } from './usePages.js';

/** Rows after which a list that is saved is cut. */
export const mostRows = 10_000;

/** As many as the API gives at once. */
const pageSize = 100;

interface PageVariables {
  readonly first: number;
  readonly after?: string | null;
}

/** All pages of a connection, one after the other, as far as `mostRows`; the operation takes `$first` and `$after`. */
export async function askPages<Answer, Variables extends PageVariables>(
  question: Question<Answer, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  pageInfoOf: (answer: Answer) => PageInfo,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let after: string | null = null;
  do {
    const answer: Answer = await ask(question, { ...variables, first: pageSize, after } as unknown as Variables);
    answers.push(answer);
    const { hasNextPage, endCursor } = pageInfoOf(answer);
    after = hasNextPage ? endCursor : null;
  } while (after !== null && answers.length < mostRows / pageSize);
  return answers;
}
