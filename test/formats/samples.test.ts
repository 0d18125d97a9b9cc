import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/formats/readDocument.js';
import { makeDocx, paragraph } from './support/makeDocx.js';
import { makePage } from './support/makePage.js';
import { makePdf, setLines, wrap } from './support/makePdf.js';
import { shapeOf } from './support/shapeOf.js';

const folder = new URL('../../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const lines = text
      .split('\n')
      .map((line) => line.trim().replace(/^#+ /, ''))
      .filter((line) => line !== '');
    const start = lines.findIndex((line) => line.startsWith('根据'));
    const title = lines
      .slice(0, start)
      .filter((line) => !/虚构|首页|来源/.test(line))
      .join('');
    return { name, title, paragraphs: lines.slice(start) };
  });

describe.each(samples)('$name', ({ title, paragraphs }) => {
  const expected = shapeOf([title, ...paragraphs].join('\n'));

  test('is read from a Word document as from text', async () => {
    const bytes = makeDocx({ body: [title, ...paragraphs].map((text) => paragraph(text)).join('') });
    expect(await shapeOf((await readDocument(bytes, 'a.docx')).text)).toEqual(await expected);
  });

  const article = { title, paragraphs, source: '云岭巡视信息网', date: '2024-05-06' };
  test.each(Object.keys(makePage))('is read from a saved page: %s', async (kind) => {
    const page = makePage[kind]?.(article) ?? '';
    const bytes = iconv.encode(page, page.includes('gb2312') ? 'gb18030' : 'utf-8');
    const document = await readDocument(bytes, 'a.html');
    expect(document.publishedDate).toBe('2024-05-06');
    expect(document.text).toMatch(/^.*\n(?:来源：云岭巡视信息网 )?发布时间：2024-05-06\n/);
    expect(document.text).not.toMatch(/首页|打印|相关链接|大数据局|脚本|没有了|扫一扫/);
    expect(await shapeOf(document.text)).toEqual(await expected);
  });

  test('is read from the text layer of a pdf', async () => {
    const lines = [
      `\u3000\u3000\u3000${title}`.slice(0, 36),
      ...(title.length > 33 ? [`\u3000\u3000\u3000${title.slice(33)}`] : []),
    ];
    const all = [...lines, ...paragraphs.flatMap((text) => wrap(text))];
    const pages: string[][] = [];
    for (let at = 0; at < all.length; at += 34) pages.push(all.slice(at, at + 34));
    const bytes = makePdf(
      pages.map((page, index) => [
        { text: '云岭巡视信息', x: 72, y: 800, size: 9 },
        ...setLines(page),
        { text: `— ${index + 1} —`, x: 280, y: 40, size: 9 },
      ]),
    );
    expect(await shapeOf((await readDocument(bytes, 'a.pdf')).text)).toEqual(await expected);
  });
});
