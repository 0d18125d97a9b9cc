import { expect, it } from 'vitest';
import { placesOf } from '../../src/web/explorer/parts/placesOf.js';

it.each([
  { text: '落实‘三重一大’决策制度不够到位', term: '三重一大决策制度', marked: ['三重一大’决策制度'] },
  { text: '党建 工作，再抓党建工作', term: '党建工作', marked: ['党建 工作', '党建工作'] },
  { text: '使用ＡＰＰ不规范', term: 'app', marked: ['ＡＰＰ'] },
  { text: '问题𠮷字之后的党建', term: '党建', marked: ['党建'] },
  { text: '没有这个词', term: '党建', marked: [] },
  { text: '空', term: '', marked: [] },
])('$term in $text', ({ text, term, marked }) => {
  expect(placesOf([term], text).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});
