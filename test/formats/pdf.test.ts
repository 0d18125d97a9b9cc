import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/formats/limits.js';
import { unifyGlyphs } from '../../src/text/unifyGlyphs.js';
import { decryption } from '../../src/formats/pdf/decryption.js';
import { splitAtWalls } from '../../src/formats/pdf/splitAtWalls.js';
import { readDocument } from '../../src/formats/readDocument.js';
import { drawGrid, drawLines, makePdf, setLines, stream, wrap, type PdfText } from './support/makePdf.js';

async function read(pdf: Buffer): Promise<string[]> {
  return (await readDocument(pdf, 'notice.pdf')).text.trimEnd().split('\n');
}

/** Running text of so many characters, no two lines alike. */
function words(count: number, from = 0x4e00): string {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(from + (index % 5000))).join('');
}

const first = `一、${words(100)}。`;
const second = `（一）${words(170, 0x5000)}。`;
const third = `1.${words(90, 0x6000)}。`;

describe('lines become paragraphs', () => {
  test.each([
    ['that are indented', [first, second, third].flatMap((text) => wrap(text))],
    ['of which one ends with a full line', [...wrap(`一、${words(67)}。`), ...wrap(second)]],
    ['of one line each', [first, second, third].map((text) => `\u3000\u3000${text.slice(0, 20)}`)],
  ])('%s', async (_, lines) => {
    const expected = lines
      .reduce((text, line) => (line.startsWith('\u3000\u3000') ? `${text}\n${line.slice(2)}` : text + line), '')
      .trim()
      .split('\n');
    expect(await read(makePdf([setLines(lines)]))).toEqual(expected);
  });

  test('that are set apart and not indented', async () => {
    const block = (text: string): string[] =>
      wrap(text)
        .join('')
        .slice(2)
        .match(/.{1,36}/gu) ?? [];
    const page = [
      ...setLines(block(first)),
      ...setLines(block(second), { y: 660 }),
      ...setLines(block(third), { y: 520 }),
    ];
    expect(await read(makePdf([page]))).toEqual([first, second, third]);
  });

  test('that go on on the next page', async () => {
    const lines = wrap(second);
    const pages = [setLines([...wrap(first), ...lines.slice(0, 2)]), setLines([...lines.slice(2), ...wrap(third)])];
    expect(await read(makePdf(pages))).toEqual([first, second, third]);
  });

  test('after a title in larger type, whose lines stay apart', async () => {
    const page = [
      { text: '中共松屿区委', x: 200, y: 800, size: 20 },
      { text: '关于巡视整改进展情况的通报', x: 150, y: 770, size: 20 },
      ...setLines([...wrap(first), ...wrap(second)], { y: 730 }),
    ];
    expect(await read(makePdf([page]))).toEqual(['中共松屿区委', '关于巡视整改进展情况的通报', first, second]);
  });

  test('on a page that is turned', async () => {
    const page = setLines([...wrap(first), ...wrap(second)], { y: 560 });
    expect(await read(makePdf([page], { turned: true }))).toEqual([first, second]);
    expect(await read(makePdf([page], { page: '/Rotate 90' }))).toEqual([first, second]);
  });

  test('of pieces that are set into the gaps of others', async () => {
    const em = 12;
    const set = (text: string, from: number): PdfText => ({ text, x: 72 + from * em, y: 760, size: em });
    const page = [set('1.关于 学习不够 问题， 区委 等', 0), set('“', 4), set('”', 9), set('（', 13), set('）', 16)];
    expect(await read(makePdf([page]))).toEqual(['1.关于“学习不够”问题，（区委）等']);
  });

  test('without the little space that programs set between Han characters and digits', async () => {
    const page = [
      { text: '截至', x: 72, y: 760 },
      { text: '2024', x: 99, y: 760 },
      { text: '年', x: 150, y: 760 },
    ];
    expect(await read(makePdf([page]))).toEqual(['截至2024年']);
  });
});

describe('what has two readings', () => {
  test('a number at the margin begins no paragraph where paragraphs are indented', async () => {
    const full = `一、${words(31)}。`;
    const page = setLines([...wrap(`${full}（2）${words(60, 0x6000)}。`), ...wrap(second)]);
    expect(await read(makePdf([page]))).toEqual([`${full}（2）${words(60, 0x6000)}。`, second]);
  });

  test('letters and digits that did not fit begin no paragraph, nor do their brackets', async () => {
    const page = setLines([`\u3000\u3000一、${words(27)}`, `〔2024〕12号）${words(20, 0x6000)}。`, ...wrap(second)]);
    expect(await read(makePdf([page]))).toEqual([`一、${words(27)}〔2024〕12号）${words(20, 0x6000)}。`, second]);
  });

  test('paragraphs set farther apart than their lines are told by that, however few there are', async () => {
    const page = [
      ...setLines([words(36)], { y: 760, x: 72 }),
      ...setLines([words(36, 0x5000), words(20, 0x6000)], { y: 720 }),
      ...setLines([words(8, 0x7000)], { y: 660 }),
    ];
    expect(await read(makePdf([page]))).toEqual([words(36), words(36, 0x5000) + words(20, 0x6000), words(8, 0x7000)]);
  });
});

describe('what stands around the text is left out', () => {
  const pages = (frame: (page: number) => readonly PdfText[], count = 3): PdfText[][] =>
    Array.from({ length: count }, (_, page) => [
      ...setLines(wrap(`${page + 1}.${words(200, 0x4e00 + page * 300)}。`)),
      ...frame(page),
    ]);
  const expected = (count = 3): string[] =>
    Array.from({ length: count }, (_, page) => `${page + 1}.${words(200, 0x4e00 + page * 300)}。`);

  test.each([
    ['running heads', () => [{ text: '云岭巡视信息', x: 72, y: 810, size: 9 }], 3],
    ['page numbers', (page: number) => [{ text: `— ${page + 1} —`, x: 280, y: 40, size: 9 }], 3],
    ['page numbers of one page', () => [{ text: '1', x: 280, y: 40, size: 9 }], 1],
    [
      'numbers of pages and of all pages',
      (page: number) => [{ text: `第${page + 1}页 共3页`, x: 260, y: 40, size: 9 }],
      3,
    ],
    [
      'numbers left and right in turn',
      (page: number) => [{ text: `${page + 1}`, x: page % 2 === 0 ? 72 : 480, y: 40, size: 9 }],
      4,
    ],
    [
      'what a browser prints',
      (page: number) => [
        { text: '2024/5/6 10:02', x: 30, y: 820, size: 8 },
        { text: 'https://example.cn/a.html', x: 30, y: 20, size: 8 },
        { text: `${page + 1}/3`, x: 550, y: 20, size: 8 },
      ],
      3,
    ],
  ])('%s', async (_, frame, count) => {
    expect(await read(makePdf(pages(frame, count)))).toEqual(expected(count));
  });

  test('footnotes and the marks that lead to them', async () => {
    const page = [
      ...setLines(['1.清理“三线”', '2个小区，共40m']),
      { text: '1', x: 168, y: 765, size: 7 },
      { text: '，涉及', x: 176, y: 760 },
      { text: '2', x: 180, y: 745, size: 7 },
      { text: '1', x: 72, y: 104, size: 6 },
      { text: '“三线”是指通信线、电力线和有线电视线。', x: 80, y: 100, size: 10 },
    ];
    expect((await read(makePdf([page]))).join('')).toBe('1.清理“三线”，涉及2个小区，共40m2');
  });

  test('controls of a page that was printed, and all below them', async () => {
    const page = [...setLines(wrap(first)), ...setLines(['【打印本页】【关闭窗口】', '相关链接'], { y: 600 })];
    expect(await read(makePdf([page]))).toEqual([first]);
  });
});

describe('columns are never mixed up', () => {
  const column = (text: string, x: number, y: number): PdfText[] => setLines(wrap(text, 18), { x, y });
  const left = `一、${words(200)}。`;
  const right = `二、${words(200, 0x6000)}。`;

  test.each([
    ['two columns', 760],
    ['two columns whose lines stand at different heights', 753],
  ])('%s are read one after the other', async (_, y) => {
    expect(await read(makePdf([[...column(left, 60, 760), ...column(right, 310, y)]]))).toEqual([left, right]);
  });

  test('two columns are told apart though their first lines, and many others, are short', async () => {
    const short = (from: number): string[] =>
      Array.from({ length: 9 }, (_, index) => `${index + 1}.${words(6, from + index * 100)}。`);
    const lines = (from: number): string[] => [
      ...short(from).map((line) => `\u3000\u3000${line}`),
      ...wrap(`二、${words(130, from + 1000)}。`, 18),
    ];
    const expected = (from: number): string[] => [...short(from), `二、${words(130, from + 1000)}。`];
    const page = [...setLines(lines(0x4e00), { x: 60 }), ...setLines(lines(0x7000), { x: 310 })];
    expect(await read(makePdf([page]))).toEqual([...expected(0x4e00), ...expected(0x7000)]);
  });

  test('a title over both comes first', async () => {
    const title = { text: '中共松屿区委关于巡视整改进展情况的通报', x: 180, y: 800, size: 14 };
    expect(await read(makePdf([[title, ...column(left, 60, 760), ...column(right, 310, 760)]]))).toEqual([
      title.text,
      left,
      right,
    ]);
  });

  test('a paragraph goes on in the next column', async () => {
    const lines = wrap(left, 18);
    const page = [
      ...setLines(lines.slice(0, 6), { x: 60 }),
      ...setLines([...lines.slice(6), ...wrap(right, 18)], { x: 310 }),
    ];
    expect(await read(makePdf([page]))).toEqual([left, right]);
  });

  test('a table of one line per row is read row by row', async () => {
    const rows = ['年度', '2021年', '2022年', '2023年', '2024年'];
    const page = [
      ...setLines(rows, { x: 72 }),
      ...setLines(['金额', '3万元', '12万元', '5万元', '108万元'], { x: 200 }),
    ];
    expect(await read(makePdf([page]))).toEqual([
      '年度 金额',
      '2021年 3万元',
      '2022年 12万元',
      '2023年 5万元',
      '2024年 108万元',
    ]);
  });

  test.each([
    [
      'a ledger',
      [
        ...setLines(['问题表现', ...(words(40).match(/.{1,8}/gu) ?? [])], { x: 60 }),
        ...setLines(['整改措施', ...(words(190, 0x6000).match(/.{1,20}/gu) ?? [])], { x: 200 }),
      ],
    ],
    [
      'three columns',
      [60, 230, 400].flatMap((x, index) => setLines(words(120, 0x4e00 + index * 500).match(/.{1,12}/gu) ?? [], { x })),
    ],
  ])('%s is refused', async (_, page) => {
    await expect(read(makePdf([page]))).rejects.toThrow(
      /^Page 1 of the pdf is set in columns or holds a table.*\.docx or \.html/,
    );
  });
});

describe('ruled tables are read cell by cell', () => {
  const xs = [60, 100, 240, 420, 500];
  const cells = (rows: readonly (readonly string[][])[], ys: readonly number[]): PdfText[] =>
    rows.flatMap((row, index) =>
      row.flatMap((lines, column) => setLines(lines, { x: xs[column]! + 4, y: ys[index]! - 14, leading: 16 })),
    );
  const header = [['序号'], ['问题表现'], ['整改措施'], ['责任单位']];
  const first = [
    ['1'],
    ['理论学习不够深入，联系', '实际不够紧密。'],
    ['1.制定计划，每月集中学习一次', '，全年12次。', '2.出台《学习制度》。'],
    ['区委办公', '室'],
  ];
  const second = [['2'], ['决策不规范。'], ['修订《议事规则》。'], ['区委宣传', '部']];
  const read1 = [
    '问题1',
    '问题表现：理论学习不够深入，联系实际不够紧密。',
    '整改措施：1.制定计划，每月集中学习一次，全年12次。',
    '2.出台《学习制度》。',
    '责任单位：区委办公室',
  ];
  const read2 = ['问题2', '问题表现：决策不规范。', '整改措施：修订《议事规则》。', '责任单位：区委宣传部'];
  const ys = [760, 738, 680, 640];

  test.each(['strokes', 'boxes'] as const)('with lines drawn as %s, between paragraphs', async (as) => {
    const page = [
      ...setLines(['中共松屿区委关于巡视整改情况的通报'], { y: 800 }),
      ...cells([header, first, second], ys),
      ...setLines(['中共松屿区委'], { x: 380, y: 600 }),
    ];
    expect(await read(makePdf([page], { drawn: [drawGrid(xs, ys, as)] }))).toEqual([
      '中共松屿区委关于巡视整改情况的通报',
      ...read1,
      ...read2,
      '中共松屿区委',
    ]);
  });

  test('with cells that reach over rows and columns', async () => {
    const merged = drawLines([
      ...[60, 240, 420, 500].map((x) => [x, 760, x, 640] as const),
      [100, 738, 100, 640],
      ...[760, 738, 640].map((y) => [60, y, 500, y] as const),
      [60, 680, 420, 680],
    ]);
    const page = cells([[['反馈问题'], [], ['整改措施'], ['责任单位']], first, [['2'], ...second.slice(1, 3), []]], ys);
    expect(await read(makePdf([page], { drawn: [merged] }))).toEqual([
      '反馈问题：1',
      ...read1.slice(1).map((line) => line.replace('问题表现', '反馈问题')),
      '反馈问题：2',
      '反馈问题：决策不规范。',
      '整改措施：修订《议事规则》。',
      '责任单位：区委办公室',
    ]);
  });

  test('that are open at the sides', async () => {
    const open = drawLines([
      ...xs.slice(1, -1).map((x) => [x, 760, x, 640] as const),
      ...ys.map((y) => [60, y, 500, y] as const),
    ]);
    expect(await read(makePdf([cells([header, first, second], ys)], { drawn: [open] }))).toEqual([...read1, ...read2]);
  });

  test('over pages, with headings said again and a row parted', async () => {
    const begun = [...first.slice(0, 2), [['1.制定计划，每月集中学习一次', '，全年12次。']][0]!, ['区委办公', '室']];
    const rest = [[], [], ['2.出台《学习制度》。'], []];
    const pages = [cells([header, begun], [200, 178]), cells([header, rest, second], [760, 738, 700])];
    const drawn = [drawGrid(xs, [200, 178, 100]), drawGrid(xs, [760, 738, 700, 640])];
    expect(await read(makePdf(pages, { drawn }))).toEqual([
      ...read1.slice(0, 2),
      '整改措施：1.制定计划，每月集中学习一次，全年12次。2.出台《学习制度》。',
      ...read1.slice(4),
      ...read2,
    ]);
  });

  test('unless words stand across their walls', async () => {
    const across = [...cells([header, first, second], ys), { text: '本表由整改办填写报送并公开', x: 70, y: 650 }];
    await expect(read(makePdf([across], { drawn: [drawGrid(xs, ys)] }))).rejects.toThrow(/order cannot be told/);
  });

  test('unless a cell is open to two others', async () => {
    const open = drawLines([
      ...[60, 100, 420, 500].map((x) => [x, 760, x, 640] as const),
      [240, 760, 240, 680],
      ...[760, 738, 640].map((y) => [60, y, 500, y] as const),
      [60, 680, 240, 680],
      [420, 680, 500, 680],
    ]);
    await expect(read(makePdf([cells([header, first, second], ys)], { drawn: [open] }))).rejects.toThrow(
      /order cannot be told/,
    );
  });

  test('where the reader joins words of two cells', () => {
    const stretches = [
      { cell: '序号', left: 0, right: 30 },
      { cell: '问题', left: 30, right: 90 },
    ];
    const piece = { text: '一 学习不够', left: 14, right: 88, y: 0, size: 12 };
    expect(splitAtWalls(piece, stretches)?.map(({ cell, part }) => [cell, part.text])).toEqual([
      ['序号', '一'],
      ['问题', '学习不够'],
    ]);
    expect(splitAtWalls({ ...piece, text: '一一学习不够' }, stretches)).toBeNull();
  });
});

test('signatures and dates keep their lines, and wide gaps their blanks', async () => {
  const page = [
    ...setLines(wrap(first)),
    ...setLines(['中共松屿区委员会', '2024年4月2日'], { x: 400, y: 600 }),
    { text: '整改时限：2023年4月底前', x: 72, y: 500 },
    { text: '整改状态：已完成', x: 264, y: 500 },
  ];
  expect(await read(makePdf([page]))).toEqual([
    first,
    '中共松屿区委员会',
    '2024年4月2日',
    '整改时限：2023年4月底前 整改状态：已完成',
  ]);
});

/** A page that says 中共松屿区委关于巡视整改情况的通报, made by qpdf. */
function encrypted(name: string): Buffer {
  return readFileSync(new URL(`encrypted/${name}`, import.meta.url));
}

/** RC4 is its own reverse. */
function encryptedBomb(): Buffer {
  const file = encrypted('rc4-128.pdf').toString('latin1');
  const [, dictionary = ''] = /obj\s*(<<(?:(?!endobj)[\s\S])*\/Standard[\s\S]*?)endobj/.exec(file) ?? [];
  const bomb = decryption(file)!(deflateSync(Buffer.alloc(limits.pdfStreamBytes + 1)), 101, 0);
  return makePdf([[]], {
    trailer: `/Encrypt 100 0 R ${/\/ID\s*\[[^\]]*\]/.exec(file)?.[0] ?? ''}`,
    objects: { 100: dictionary, 101: stream(bomb.toString('latin1'), '/Filter /FlateDecode') },
  });
}

test.each(['rc4-40', 'rc4-128', 'aes-128', 'aes-256-r5', 'aes-256-r6'])(
  'a file that %s encrypts and no password protects is read',
  async (name) => expect(await read(encrypted(`${name}.pdf`))).toEqual(['中共松屿区委关于巡视整改情况的通报']),
);

describe('what cannot be read is refused', () => {
  const page = setLines(wrap(first));
  const bomb = (inner: Buffer, filter: string): string => stream(inner.toString('latin1'), `/Filter ${filter}`);
  const huge = deflateSync(Buffer.alloc(limits.pdfStreamBytes + 1));
  const withWrongSum = (deflated: Buffer): Buffer =>
    Buffer.concat([deflated.subarray(0, -1), Buffer.from([deflated.at(-1)! ^ 1])]);
  test.each([
    ['scanned paper', makePdf([[]]), /no text, as scanned paper.*OCR/],
    ['a scanned page among others', makePdf([page, [], page]), /^Page 2 of the pdf has no text.*OCR/],
    [
      'a file encrypted with a certificate',
      makePdf([page], { trailer: '/Encrypt 100 0 R', objects: { 100: '<< /Filter /Adobe.PubSec /V 4 >>' } }),
      /encrypted in an unusual way.*print it to a new pdf/,
    ],
    ['a file that a password protects', encrypted('password.pdf'), /password protects/],
    ['a bomb in an encrypted file', encryptedBomb(), /unpacks to more than/],
    ['nothing after the signature', Buffer.from('%PDF-1.7\n'), /damaged.*print it to a new pdf/],
    ['half a file', makePdf([page]).subarray(0, 300), /damaged|no text/],
    [
      'one page again and again',
      makePdf([page], { pages: '<< /Type /Pages /Kids [10 0 R 10 0 R] /Count 2 >>' }),
      /one page again and again/,
    ],
    [
      'a page tree that holds itself',
      makePdf([page], { pages: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }),
      /damaged/,
    ],
    ['a bomb', makePdf([page], { objects: { 100: bomb(huge, '/FlateDecode') } }), /unpacks to more than/],
    [
      'a bomb in a bomb',
      makePdf([page], { objects: { 100: bomb(deflateSync(huge), '[/FlateDecode /FlateDecode]') } }),
      /unpacks to more than/,
    ],
    ['a damaged bomb', makePdf([page], { objects: { 100: bomb(withWrongSum(huge), '/FlateDecode') } }), /damaged/],
    ['a bomb in disguise', makePdf([page], { objects: { 100: bomb(huge, '/#46lateDecode') } }), /unpacks to more than/],
    ['characters without a name', makePdf([setLines([words(200, 0xe000)])]), /does not say which characters/],
  ])('%s', async (_, pdf, reason) => {
    await expect(readDocument(pdf, 'notice.pdf')).rejects.toMatchObject({
      name: 'ParseRefusal',
      message: expect.stringMatching(reason) as string,
    });
  });

  test('a form that shows itself ends', async () => {
    const form = stream(
      '/Again Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Again 100 0 R >> >>',
    );
    const contents = stream(`BT /F 12 Tf 1 0 0 1 72 760 Tm <4e004e8c4e09> Tj ET /Again Do`);
    const pdf = makePdf([page], {
      page: '/Resources << /Font << /F 3 0 R >> /XObject << /Again 100 0 R >> >>',
      objects: { 11: contents, 100: form },
    });
    expect(await read(pdf)).toEqual(['一二三']);
  });

  test('a page tree that is wrong about its length does no harm', async () => {
    const pages = '<< /Type /Pages /Kids [10 0 R] /Count 100000000 >>';
    expect(await read(makePdf([page], { pages }))).toEqual([first]);
  });

  test('a blank last page does no harm', async () => {
    expect(await read(makePdf([page, []]))).toEqual([first]);
  });
});

test('characters that share a glyph are those of ordinary text', () => {
  expect(unifyGlyphs('⼀⼆⼗⼈⼤⼾⻓⺠⻅⻔豈\u2E3A')).toBe('一二十人大户长民见门豈——');
});
