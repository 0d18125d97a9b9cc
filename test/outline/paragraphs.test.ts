import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/outline/lines.js';
import { paragraphs } from '../../src/outline/paragraphs.js';

/** The paragraphs of lines, each without its line breaks. */
function joined(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return paragraphs(readLines(text)).map(({ start, end }) => text.slice(start, end).replace(/\n/g, ''));
}

/** Thirty characters that no rule knows, as many lines of a broken copy have. */
const full = '区'.repeat(30);

describe('lines of one paragraph', () => {
  it.each([
    ['a heading that goes on', ['一、关于贯彻落实党的路线方针政策方面', '的问题', '1.学习不深入']],
    ['a line that begins with a full stop', ['电子邮箱:slxcb@example.cn', '。', '中共松屿区委']],
    [
      'a second sentence that breaks off',
      ['欢迎广大干部群众对巡视整改落实情况进行监督。如有意见建议,请及时向我们反', '映。', '1.x'],
    ],
    [
      'lines as wide as the widest, among headings',
      [full, `${full}。`, '一、标题一十二三四五六七八九十', full, full, full, '终。'],
    ],
  ])('%s', (_, lines) => {
    expect(joined(lines)[0]).toBe(lines.slice(0, 2).join(''));
  });
  it.each([
    ['headings', ['一、学习贯彻党的创新理论方面', '1.学习不深入', '开展集中学习12次。']],
    ['contact and signature', ['电话:0559-4512320。地址:某区人民路6号', '中共松屿区委', '2024年1月2日']],
  ])('not %s', (_, lines) => {
    expect(joined(lines)).toEqual(lines);
  });
});
