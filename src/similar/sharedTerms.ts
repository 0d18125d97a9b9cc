import { termsOf, termsOfRun, titleRuns } from './titleTerms.js';

/**
 * The terms of a title that another title has too, in reading order, each once. Pairs that overlap are joined for as long
 * as the other title has them joined: 党风 风廉 廉政 is told as 党风廉政.
 */
export function sharedTerms(title: string, other: string): string[] {
  const otherRuns = titleRuns(other);
  const ofOther = new Set(termsOf(otherRuns));
  const words = titleRuns(title).flatMap((run) => {
    const joined: string[] = [];
    let word = '';
    for (const term of termsOfRun(run)) {
      const longer = word + (word === '' ? term : secondOf(term));
      const isShared = ofOther.has(term);
      if (isShared && otherRuns.some((otherRun) => otherRun.includes(longer))) {
        word = longer;
        continue;
      }
      if (word !== '') joined.push(word);
      word = isShared ? term : '';
    }
    return word === '' ? joined : [...joined, word];
  });
  return [...new Set(words)];
}

const secondOf = (pair: string): string => [...pair][1]!;
