import { describe, expect, it } from 'vitest';
import { ParseRefusal } from '../src/parse.js';
import { parse } from './support/parse.js';

const notice = `中共松屿区委关于巡视整改进展情况的通报
根据省委统一部署，2023年4月10日至6月12日，省委第三巡视组对松屿区委开展了常规巡视。现将整改进展情况予以公布。
一、关于“学习不够”方面问题
1.关于“理论学习不够深入”的问题。
（1）开展学习。
`;

/** The notice with a piece repeated at its end, up to a number of characters. */
const crowded = (piece: string, characters: number) => ({
  bytes: Buffer.from(notice + piece.repeat(Math.ceil(characters / piece.length))),
  fileName: 'a.txt',
});

describe('what has many times more than a notice is refused in one line', () => {
  it.each([
    ['lines', 'x\n', 60_000, /lines, headings/],
    ['headings', '①', 120_000, /headings and measures/],
    ['dates', '8月', 60_000, /dates/],
    ['figures', '1个', 60_000, /figures/],
    ['documents', '《甲》', 70_000, /documents/],
    ['characters', '学', 2_000_000, /characters/],
  ])('%s', async (_, piece, characters, reason) => {
    const refused = parse(crowded(piece, characters));
    await expect(refused).rejects.toThrow(ParseRefusal);
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.not.toThrow('\n');
  });
});

it.each([
  ...[
    '《',
    '《x\n',
    '（\n',
    'x\n',
    '①',
    '1.x\n',
    '一、x\n',
    '整改措施：',
    '（1）2023年8月1日x。\n',
    '立案1件，',
    '"',
    ' ',
  ],
])('a notice that goes on with 20,000 characters of %j is read', async (piece) => {
  const { parsed, text } = await parse(crowded(piece, 20_000));
  expect(parsed.aspects[0]!.issues[0]!.title).toBe('理论学习不够深入');
  expect(text.slice(0, notice.length)).toBe(notice);
});
