import { expect, it } from 'vitest';
import { readOutline } from '../../src/outline/readOutline.js';

/** The leaves of a text with their words. */
function leavesOf(text: string): (readonly [kind: string, words: string])[] {
  return readOutline(text).leaves.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

it('parts headings from the text that runs on after them in a notice of one line', () => {
  const parts = [
    ['title', '中共碧溪区委关于巡察整改进展情况的通报'],
    ['preamble', '按照市委部署，市委第三巡察组对碧溪区委开展了巡察。现将整改进展情况通报如下。'],
    ['heading', '一、整改工作总体情况'],
    ['body', '区委召开会议7次，成立专班5个。（一）提高站位。（二）压实责任。'],
    ['heading', '二、巡察反馈意见整改落实情况'],
    ['heading', '（一）关于“落实决策部署不够有力”方面问题'],
    ['heading', '1.关于“项目谋划储备不足”的问题。'],
    ['measure', '（1）谋划项目65个。'],
    ['measure', '（2）争取专项债7.6亿元。'],
    ['heading', '三、下一步工作打算'],
    ['body', '区委将持续抓好整改。（一）坚持标本兼治。'],
    ['signature', '中共碧溪区委2024年2月20日'],
  ] as const;
  expect(leavesOf(parts.map(([, words]) => words).join(''))).toEqual(parts);
});

it('begins a title with the full name of the body, whatever stands above it', () => {
  const text =
    '区委文件\n松屿区公报2024年第3期\n中共松屿区委关于省委\n巡视整改进展情况的通报\n根据省委部署，现将整改进展情况予以公布。\n1.关于“学习不够”的问题。召开会议。';
  expect(leavesOf(text).find(([kind]) => kind === 'title')?.[1]).toBe('中共松屿区委关于省委\n巡视整改进展情况的通报');
});

it.each(['发布时间：2024-04-05 09:30', '浏览次数：1024', '【字体：大 中 小】', '打印', '关闭窗口', '【打印】【关闭】'])(
  'takes %s for furniture above, below the title and after the signature',
  (line) => {
    const title = '中共松屿区委关于巡视整改进展情况的通报';
    const body =
      '根据省委部署，现将整改进展情况予以公布。\n1.关于“学习不够”的问题。召开会议。\n中共松屿区委\n2024年4月2日';
    for (const text of [`${line}\n${title}\n${body}`, `${title}\n${line}\n${body}`, `${title}\n${body}\n${line}`]) {
      expect(leavesOf(text)).toContainEqual(['furniture', line]);
      expect(leavesOf(text)).toContainEqual(['title', title]);
      expect(leavesOf(text)).toContainEqual(['signature', '中共松屿区委\n2024年4月2日']);
    }
  },
);
