import { describe, expect, it } from 'vitest';
import { stopWords } from '../../src/similar/stopWords.js';
import { termsOf, titleRuns } from '../../src/similar/titleTerms.js';
import { searchText } from '../../src/text/searchText.js';

const all = stopWords.flatMap(({ words }) => words);

describe.each(stopWords)('stop words: $name', ({ kept, examples, counterExamples }) => {
  it.each(examples)('of %s they leave %j', (words, left) => expect(titleRuns(words)).toEqual(left));
  it.each(counterExamples)('they leave %s', (words) => expect(titleRuns(words)).toEqual([words]));
  it.each(kept)('%s holds one and is left', (word) => {
    expect(all.some((stop) => word.includes(stop))).toBe(true);
    expect(titleRuns(`群众${word}`)).toEqual([`群众${word}`]);
  });
});

it('has each stop word once, as texts are searched', () => {
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  expect(all.map(searchText)).toEqual(all);
});

it.each([
  ['落实“三重一大”决策制度不到位', '三重 重一 一大 大决 决策 策制 制度'],
  ['落实《条例》不够有力，学习党的创新理论不深入', '条例 学习 习党 创新 新理 理论'],
  ['2021年GDP增速、Ｐ2P风险', '2021 年 gdp 增速 p2p 风险'],
  ['党的建设，党的建设', '党 建设'],
  ['𠮷林𠮷林', '𠮷林 林𠮷'],
  ['贯彻落实不到位', '贯彻 彻落 落实 实不 不到 到位'],
  ['——', '——'],
])('the terms of %s are %s', (title, terms) => {
  expect(termsOf(titleRuns(searchText(title))).join(' ')).toBe(terms);
});
