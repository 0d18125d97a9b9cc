import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isolatedLine, plainLine } from '../../src/web/explorer/parts/plainLine.js';

it.each([
  { text: '对\u202E倒写的字\u202C逐一核对', line: '对倒写的字逐一核对' },
  { text: '第一行\n第二行', line: '第一行 第二行' },
  { text: '\u2066隔离\u2069\u200B', line: '隔离' },
  { text: '中共烟台市芝罘区委', line: '中共烟台市芝罘区委' },
])('$line', ({ text, line }) => {
  expect(plainLine(text)).toBe(line);
});

it('leaves nothing that steers how other text is shown', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('字', 'a', ' ', '\n', '\u0007', '\u200B', '\u202E', '\u2066', '\u{E0001}') }),
      (text) => {
        expect(plainLine(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      },
    ),
  );
});

it('an isolated line opens and closes its own direction, whatever it holds', () => {
  expect(isolatedLine('第一轮\u202E巡视')).toBe('\u2068第一轮巡视\u2069');
});
