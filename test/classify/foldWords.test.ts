import { expect, it } from 'vitest';
import { foldWords } from '../../src/classify/foldWords.js';

it.each([
  ['“三重\n一 大”决策', '三重一大决策', [1, 2, 4, 6, 8, 9]],
  ['《条例》,ＧＤＰ', '条例,gdp', [1, 2, 4, 5, 6, 7]],
  ['㈠ﬁ𠮷', '(一)fi𠮷', [0, 0, 0, 1, 1, 2, 3]],
  ['\u3000\u00a0\t', '', []],
])('%j reads %j', (text, words, at) => {
  expect(foldWords(text)).toEqual({ words, at });
});
