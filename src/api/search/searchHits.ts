import { asc, desc } from '../../plan/Order.js';
import { locateRuns } from '../../text/locateRuns.js';
import type { ValueWindow } from '../Reading.js';
import { searchBranches } from './searchBranches.js';

export const keys = ['score', 'id'];
export const order = [desc('score'), asc('id')];

/** A hit as a row of a page, with where the runs stand in the text as it is written. */
export function hitOf(
  { id, kind, score }: { readonly id: string; readonly kind: string; readonly score: number },
  text: string,
  runs: readonly string[],
): ValueWindow['rows'][number] {
  const { field } = searchBranches[kind]!;
  const highlights = locateRuns(text, runs).map((span) => ({ field, ...span }));
  return { keys: [score, id], value: { node: id, kind, score, highlights } };
}
