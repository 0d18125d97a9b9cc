import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { decode } from '../../src/text/decode.js';
import { fold } from '../../src/text/fold.js';
import { numeral } from '../../src/text/numeral.js';
import { invisibleAsBlanks, withoutInvisible } from '../../src/text/invisible.js';
import { squeezed } from '../../src/text/squeezed.js';
import { visible } from '../../src/text/visible.js';

describe('clean', () => {
  it.each([
    ['牢固树立\n\n宗旨', '牢固树立宗旨'],
    ['  强化 监督  ', '强化监督'],
    ['2023 年 9月', '2023 年 9月'],
    ['制定《管理\n办法》', '制定《管理办法》'],
    ['on the\n  way', 'on the way'],
    ['对标, 整改', '对标,整改'],
    ['整\u200B改\u00AD到\u{E0100}位\uFEFF', '整改到位'],
  ])('%j is %s', (quote, text) => expect(clean(quote)).toBe(text));
});

describe('withoutInvisible', () => {
  it('leaves out what Unicode calls controls, formats or ignorable, but no blanks', () => {
    const units = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit)).filter(
      (unit) => unit.trim() === unit,
    );
    // Signs of Arabic and Syriac are formats that are seen.
    const seen = units.filter((unit) =>
      /[^\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/u.test(unit),
    );
    expect(withoutInvisible(units.join(''))).toBe(seen.join(''));
  });
});

it('makes blanks of what is not seen, in its place', () =>
  expect(invisibleAsBlanks('\u200B一\u00AD二\u{E0100}三')).toBe(' 一\uFEFF二\uFEFF\uFEFF三'));

describe('visible', () => {
  it('knows where what is seen stands', () => {
    const seen = visible('\u200B一\u00AD二\u{E0100}\n三\u200B');
    expect(seen?.text).toBe('一二\n三');
    expect(
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [3, 4],
        [4, 4],
      ].map(([start = 0, end = 0]) => seen?.spanOf({ start, end })),
    ).toEqual(
      [
        [1, 2],
        [1, 4],
        [3, 7],
        [7, 8],
        [9, 9],
      ].map(([start, end]) => ({ start, end })),
    );
  });
  it('is nothing of its own where all is seen', () => expect(visible('一\n二　')).toBeNull());
});

describe('fold', () => {
  it('keeps every character in its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
  it.each([
    ['（１）“学习”，不够：', '(1)“学习”,不够:'],
    ['关于"学习\'四史\'不够"问题', '关于“学习‘四史’不够”问题'],
    ['东昌发〔2023〕5号', '东昌发[2023]5号'],
    ['电话0535—6220136', '电话0535-6220136'],
    ['《关于〈条例〉和\u2329办法\u232A的意见》', '《关于<条例>和<办法>的意见》'],
    ['0757\u201182250316', '0757-82250316'],
    ['关于「学习『四史』不够」', '关于“学习‘四史’不够”'],
    ['⼀、２０２３\uF98E⽉﹐整改﹕', '一、2023年月,整改:'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));
  it('does not let one lost quote turn those of the next part', () => {
    expect(fold('1.关于"甲问题\n2.关于"乙"问题')).toBe('1.关于“甲问题\n2.关于“乙”问题');
  });
});

describe('numeral', () => {
  it.each([
    ['七', 7],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十一', 31],
    ['一百零五', 105],
    ['两', 2],
    ['二〇二三', 2023],
    ['17', 17],
  ])('%s is %i', (words, value) => expect(numeral(words)).toBe(value));
  it.each(['', '甲', '十十', '第一'])('%j is none', (words) => expect(numeral(words)).toBeNull());
});

describe('squeezed', () => {
  it('knows where each character stood', () => {
    const { text, offset } = squeezed('一 二\n三');
    expect(text).toBe('一二三');
    expect([0, 1, 2, 3].map(offset)).toEqual([0, 2, 4, 5]);
  });
});

describe('decode', () => {
  const text = '中共松屿区委关于巡视整改进展情况的通报\n';
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['gb18030', iconv.encode(text, 'gb18030')],
    ['gb18030', iconv.encode(text, 'gbk')],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: false })],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: false })],
  ])('reads %s', (encoding, bytes) => expect(decode(bytes)).toEqual({ text, encoding }));
  it('tells Big5 from GB18030', () => {
    const traditional = '中共松嶼區委關於巡視整改進展情況的通報。\n';
    expect(decode(iconv.encode(traditional, 'big5'))).toEqual({ text: traditional, encoding: 'big5' });
  });
  it('tells any text from its encoding', () => {
    const words = fc.array(fc.constantFrom(...'的一是在不了和有中人，。、：“”（）《》123\n整改问题'), {
      minLength: 20,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('gb18030', 'utf-16le', 'utf-16be'), (characters, encoding) => {
        const written = `中共${characters.join('')}`;
        expect(decode(iconv.encode(written, encoding, { addBOM: false }))).toEqual({ text: written, encoding });
      }),
    );
  });
  it('makes every line end LF', () =>
    expect(decode(Buffer.from('甲\r\n乙\r丙\u0085丁\u2028戊\v己'))?.text).toBe('甲\n乙\n丙\n丁\n戊\n己'));
  it('does not guess', () => expect(decode(Uint8Array.of(0xff, 0xff, 0x80, 0xff))).toBeNull());
});
