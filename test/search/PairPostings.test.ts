import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairPostings } from '../../src/search/PairPostings.js';
import { searchRuns } from '../../src/text/searchRuns.js';
import { searchText } from '../../src/text/searchText.js';
import { someText } from './someTexts.js';

it('tells the texts that have the rarest pair', () => {
  const postings = new PairPostings();
  for (const text of ['营商环境', '环境整治', '营商，环境', '商环']) postings.add(text);
  expect(postings.candidates(['环境'])).toEqual(Uint32Array.of(0, 1, 2));
  expect(postings.candidates(['商环境'])).toEqual(Uint32Array.of(0, 3));
  expect(postings.candidates(['环境', '整治'])).toEqual(Uint32Array.of(1));
  expect(postings.candidates(['整商'])).toEqual(new Uint32Array());
});

it.each(['营', 'a', '7'])('knows nothing of single characters: %s', (run) => {
  const postings = new PairPostings();
  postings.add('营商ab78');
  expect(postings.candidates([run])).toBeUndefined();
});

it('numbers far apart come back as they were', () => {
  const postings = new PairPostings();
  const having = new Set([0, 1, 127, 128, 129, 300, 16_511, 16_512, 40_000]);
  for (let number = 0; number <= 40_000; number++) postings.add(having.has(number) ? '食堂食堂' : '');
  expect(postings.candidates(['食堂'])).toEqual(Uint32Array.from(having));
});

it('leaves out no text that holds every run', () => {
  fc.assert(
    fc.property(fc.array(someText, { maxLength: 12 }), someText, (texts, asked) => {
      const postings = new PairPostings();
      const searched = texts.map(searchText);
      for (const text of searched) postings.add(text);
      const runs = searchRuns(asked);
      const holding = searched.flatMap((text, at) => (runs.every((run) => text.includes(run)) ? [at] : []));
      const candidates = postings.candidates(runs) ?? Uint32Array.from(searched.keys());
      expect([...candidates]).toEqual(expect.arrayContaining(holding));
    }),
  );
});
