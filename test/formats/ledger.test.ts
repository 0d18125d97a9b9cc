import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/formats/readDocument.js';
import { makeDocx, paragraph, table } from './support/makeDocx.js';
import { escapeHtml } from './support/makePage.js';
import { shapeOf } from './support/shapeOf.js';

const text = readFileSync(new URL('../fixtures/reports/ledger.txt', import.meta.url), 'utf8');
const labels = ['问题表现', '整改措施', '责任单位', '整改时限', '完成情况'];
const lines = text.split('\n').filter((line) => line !== '');
const start = lines.findIndex((line) => line.startsWith('一、'));
const end = lines.findLastIndex((line) => line.startsWith('完成情况')) + 1;

/** The fixture's rows: a part's heading alone, or a number and a cell for each label. */
const rows: string[][] = [];
for (const line of lines.slice(start, end)) {
  const number = /^问题(\d+)$/.exec(line)?.[1];
  if (number !== undefined) rows.push([number]);
  else if (labels.some((label) => line.startsWith(label))) rows.at(-1)?.push(line.replace(/^.{4}：/, ''));
  else rows.push([line]);
}

test('a ledger in a table of a Word document is read as its text form', async () => {
  const heading = (words: string): { xml: string; properties: string } => ({
    xml: paragraph(words),
    properties: '<w:gridSpan w:val="6"/>',
  });
  const body = [
    ...lines.slice(0, start).map((line) => paragraph(line)),
    table([['序号', ...labels], ...rows.map((row) => (row.length === 1 ? [heading(row[0] ?? '')] : row))]),
    ...lines.slice(end).map((line) => paragraph(line)),
  ];
  const document = await readDocument(makeDocx({ body: body.join('') }), 'ledger.docx');
  expect(await shapeOf(document.text)).toEqual(await shapeOf(text));
});

test('and so is one in a table of a page', async () => {
  const cells = (row: readonly string[]): string =>
    row.length === 1
      ? `<td colspan="6"><p>${escapeHtml(row[0] ?? '')}</p></td>`
      : row.map((cell) => `<td><p>${escapeHtml(cell)}</p></td>`).join('');
  const page = [
    '<html><body><ul><li><a href="/">首页</a></li></ul><div>',
    ...lines.slice(0, start).map((line) => `<p>${escapeHtml(line)}</p>`),
    `<table>${[['序号', ...labels], ...rows].map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
    ...lines.slice(end).map((line) => `<p>${escapeHtml(line)}</p>`),
    '</div><div class="foot">主办单位：清源县水利局</div></body></html>',
  ];
  const document = await readDocument(Buffer.from(page.join('\n')), 'ledger.html');
  expect(await shapeOf(document.text)).toEqual(await shapeOf(text));
});

test('what merged cells say of who, when and how far holds for every problem, and for no second row of one', async () => {
  const page =
    '<table><tr><th>序号<th>问题表现<th>整改措施<th>责任单位<th>整改时限' +
    '<tr><td>1<td>学习少。<td rowspan=2>集中学习。<td rowspan=3>区委办公室<td rowspan=2>2023年底前' +
    '<tr><td>2<td>联系不紧。' +
    '<tr><td rowspan=2>3<td rowspan=2>决策不规范。<td>修订规则。<td>长期坚持' +
    '<tr><td>开展督导。<td>区纪委<td>2024年3月</table>';
  const { text: read } = await readDocument(Buffer.from(`<html>${page}`), 'ledger.html');
  expect(read.trimEnd().split('\n')).toEqual([
    ...['问题1', '问题表现：学习少。', '整改措施：集中学习。', '责任单位：区委办公室', '整改时限：2023年底前'],
    ...['问题2', '问题表现：联系不紧。', '责任单位：区委办公室', '整改时限：2023年底前'],
    ...['问题3', '问题表现：决策不规范。', '整改措施：修订规则。', '责任单位：区委办公室', '整改时限：长期坚持'],
    ...['整改措施：开展督导。', '责任单位：区纪委', '整改时限：2024年3月'],
  ]);
});
