import { describe, expect, it } from 'vitest';
import { TermIndex } from '../../src/classify/TermIndex.js';

const index = new TermIndex(
  ['生态', '政治生态', '城市管理', '管理体制', '司法', '法人治理', '学习', '学习贯彻', '贯彻落实重要指示'].map(
    (term) => [term, term],
  ),
);

describe('of terms that share characters', () => {
  it.each([
    ['the one inside a longer one falls', '净化政治生态', ['政治生态']],
    ['the first of two equally long ones stands', '城市管理体制', ['城市管理']],
    ['a longer one stands though it begins later', '公司法人治理', ['法人治理']],
    ['a short one takes what a long one leaves', '学习贯彻落实重要指示', ['学习', '贯彻落实重要指示']],
    ['those apart all stand, in order', '司法与生态、生态与司法', ['司法', '生态', '生态', '司法']],
    ['none stands where none is', '招商引资', []],
  ])('%s: %s', (_, words, terms) => {
    expect(index.find(words, 0, words.length).map(({ term }) => term)).toEqual(terms);
  });
});

it('finds terms of one character', () => {
  const single = new TermIndex([['学', 1]]);
  expect(single.find('数学', 0, 2).map(({ start }) => start)).toEqual([1]);
});

it('looks at the part asked for alone', () => {
  expect(index.find('净化政治生态学习', 3, 6)).toEqual([{ term: '生态', meaning: '生态', start: 4, end: 6 }]);
});
