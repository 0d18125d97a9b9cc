import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { painterFor, plain } from '../../src/cli/painterFor.js';
import { renderOutline } from '../../src/cli/renderOutline.js';
import { parse, taxonomy } from '../support/parse.js';

const typeNames = new Map(taxonomy.types.map(({ id, zh }) => [id, zh]));

const report = `中共松屿区委关于巡视整改进展情况的通报

根据省委统一部署，2023年4月10日至6月12日，省委第三巡视组对松屿区委开展了常规巡视。8月2日，省委巡视组向松屿区委反馈了巡视意见。按照有关要求，现将巡视整改进展情况予以公布。

一、关于“贯彻落实党的理论和路线方针政策有差距”方面问题
1.关于“理论学习不够深入”的问题。主要从三个方面抓好整改。
（1）健全学习制度。一是制定计划。二是开展研讨。
（2）开展专题学习12次。
整改进展：已完成。
3.关于“意识形态工作责任制落实不到位”的问题
（1）开展专项检查。

中共松屿区委
2024年3月18日
`;

const outline = `中共松屿区委关于巡视整改进展情况的通报
  body       中共松屿区委 (local committee)
  region     松屿区
  inspection 省委第三巡视组 · routine
  period     2023-04-10 to 2023-06-12
  feedback   2023-08-02
  signed     2024-03-18
  published  not stated

1 一 关于“贯彻落实党的理论和路线方针政策有差距”方面问题 [policy · 2 issues]
├─ 1.1 1 理论学习不够深入
│    理论学习与宣传宣讲 · completed · 2 measures · 3 declared · 2 steps
└─ 1.2 3 意识形态工作责任制落实不到位
     意识形态工作 · status not stated · 1 measure

2 findings
  line 6   Issue 1.1 declares 3 measures and lists 2.
  line 10  Issue 3 of 1 follows 1: 2 missing.
`;

const rendered = async (words: string, paint = plain) =>
  renderOutline(await parse({ bytes: Buffer.from(words), fileName: 'report.txt' }), typeNames, paint);

test('a report as a tree', async () => {
  expect(await rendered(report)).toBe(outline);
});

test('subissues stand below their issue', async () => {
  const nested = report.replace(
    '（1）开展专项检查。',
    '①关于“阵地管理不严”的问题。开展专项检查。\n②关于“考核不严”的问题。修订办法。',
  );
  expect(await rendered(nested)).toContain(`
└─ 1.2 3 意识形态工作责任制落实不到位
   │ status not stated · 2 subissues
   ├─ 1.2.1 ① 阵地管理不严
   │    意识形态工作 · status not stated · 1 measure
   └─ 1.2.2 ② 考核不严
`);
});

test('styles take nothing away, and controls in a report give none', async () => {
  const styled = await rendered(report, (style, words) => `<${style}>${words}</${style}>`);
  expect(styled.replace(/<\/?\w+>/g, '')).toBe(outline);
  expect(styled).not.toBe(outline);
  expect(await rendered(report.replace('理论学习不', '\u001B理论学习不'))).toBe(outline);
});

test.each([
  { isTTY: true, env: {}, painted: '\u001B[1m一\u001B[22m' },
  { isTTY: true, env: { NO_COLOR: '1' }, painted: '一' },
  { isTTY: true, env: { TERM: 'dumb' }, painted: '一' },
  { isTTY: false, env: {}, painted: '一' },
])('colours are for terminals that show them: $isTTY, $env', ({ isTTY, env, painted }) => {
  const stdout = Object.assign(new PassThrough(), { isTTY });
  expect(painterFor({ stdout, env })('bold', '一')).toBe(painted);
});
