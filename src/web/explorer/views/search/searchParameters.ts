import type { VariablesOf } from '../../api/graphql.js';
import type { searchQuestion } from './searchQuestion.js';

/** What can be searched, in the order in which it is offered. */
export const searchKinds = ['ISSUE', 'MEASURE', 'DOCUMENT', 'REPORT', 'COMMITTEE'] as const;

type Variables = Omit<VariablesOf<typeof searchQuestion>, 'first' | 'after'>;

/** The variables of the search that a page's address asks for; null when it names no words. */
export function searchVariables(parameters: URLSearchParams): Variables | null {
  const text = (parameters.get('text') ?? '').trim();
  if (text === '') return null;
  const kind = searchKinds.find((each) => each === parameters.get('kind'));
  const one = (name: string): string[] | undefined => {
    const value = parameters.get(name);
    return value === null ? undefined : [value];
  };
  const scope = {
    region: one('region'),
    round: one('round'),
    type: one('type'),
    publishedFrom: parameters.get('from') ?? undefined,
    publishedTo: parameters.get('to') ?? undefined,
  };
  const given = Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== undefined));
  return { text, ...(kind && { kinds: [kind] }), ...(Object.keys(given).length > 0 && { scope: given }) };
}
