import { withoutInvisible } from './invisible.js';

/** What a search text asks for: runs of Han characters, or of letters and digits, in NFKC and lower case, each once. */
export function searchRuns(text: string): string[] {
  const runs = withoutInvisible(text)
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu);
  return [...new Set(runs ?? [])];
}
