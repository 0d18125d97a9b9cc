import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharedTerms } from '../../src/similar/sharedTerms.js';
import { termsOf, titleRuns } from '../../src/similar/titleTerms.js';
import { someTitle } from './someTitles.js';

it.each([
  ['落实党风廉政建设责任制不到位', '党风廉政建设有差距', '党风廉政建设'],
  ['营商环境不优,科技创新不足', '科技创新和营商环境', '营商环境 科技创新'],
  ['整改监督,整改责任', '责任整改', '整改 责任'],
  ['基层党组织', '基层组织和党组', '基层 党组 组织'],
  ['党的理论', '党的建设', '党'],
  ['2021年p2p风险', '防范p2p', 'p2p'],
  ['意识形态', '安全生产', ''],
])('%s and %s share %s', (title, other, words) => {
  expect(sharedTerms(title, other).join(' ')).toBe(words);
});

it('are words of both titles, and all terms that both have', () => {
  fc.assert(
    fc.property(someTitle, someTitle, (title, other) => {
      const [runs, otherRuns] = [titleRuns(title), titleRuns(other)];
      const words = sharedTerms(title, other);
      for (const word of words) {
        expect(runs.some((run) => run.includes(word))).toBe(true);
        expect(otherRuns.some((run) => run.includes(word))).toBe(true);
      }
      const ofOther = new Set(termsOf(otherRuns));
      expect(new Set(termsOf(words))).toEqual(new Set(termsOf(runs).filter((term) => ofOther.has(term))));
      expect(new Set(words).size).toBe(words.length);
    }),
  );
});
