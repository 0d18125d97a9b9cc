import { describe, expect, test } from 'vitest';
import { numberFormats } from '../../src/formats/numberFormats.js';
import { readDocument } from '../../src/formats/readDocument.js';
import { inList, makeDocx, paragraph, run, table, type DocxParts } from './support/makeDocx.js';

async function lines(parts: DocxParts | string): Promise<string[]> {
  const bytes = makeDocx(typeof parts === 'string' ? { body: parts } : parts);
  return (await readDocument(bytes, 'notice.docx')).text.trimEnd().split('\n');
}

interface LevelXml {
  readonly format: string;
  readonly text: string;
  readonly more?: string;
}

function list(id: number, levels: readonly LevelXml[]): string {
  const xml = levels.map(
    ({ format, text, more = '' }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${xml.join('')}</w:abstractNum>`;
}

function number(id: number, definition: number, override = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${override}</w:num>`;
}

const notice: readonly LevelXml[] = [
  { format: 'chineseCountingThousand', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimalEnclosedCircleChinese', text: '%4' },
];

describe('automatic numbers become their visible markers', () => {
  test('levels count by themselves and begin again below a higher one', async () => {
    const body = [
      [0, '整改情况'],
      [1, '党的建设方面'],
      [2, '学习不够'],
      [3, '集中学习。'],
      [3, '督导检查。'],
      [2, '制度不全'],
      [3, '修订制度。'],
      [1, '项目管理方面'],
      [2, '2023年进度慢'],
      [0, '下一步打算'],
    ] as const;
    const xml = body.map(([level, text]) => paragraph(text, inList(1, level))).join('');
    expect(await lines({ body: xml, numbering: list(7, notice) + number(1, 7) })).toEqual([
      '一、整改情况',
      '（一）党的建设方面',
      '1.学习不够',
      '①集中学习。',
      '②督导检查。',
      '2.制度不全',
      '①修订制度。',
      '（二）项目管理方面',
      '1. 2023年进度慢',
      '二、下一步打算',
    ]);
  });

  test.each([
    {
      of: 'a level that never begins again',
      numbering:
        list(1, [notice[0]!, { ...notice[2]!, text: '%2.', more: '<w:lvlRestart w:val="0"/>' }]) + number(1, 1),
      places: [inList(1, 0), inList(1, 1), inList(1, 0), inList(1, 1)],
      expected: ['一、甲', '1.甲', '二、甲', '2.甲'],
    },
    {
      of: 'a list that starts elsewhere',
      numbering:
        list(1, [notice[0]!]) + number(1, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'),
      places: [inList(1), inList(1)],
      expected: ['四、甲', '五、甲'],
    },
    {
      of: 'a second list of one definition, which counts on',
      numbering: list(1, [notice[0]!]) + number(1, 1) + number(2, 1),
      places: [inList(1), inList(2)],
      expected: ['一、甲', '二、甲'],
    },
    {
      of: 'a second list of one definition that starts again',
      numbering:
        list(1, [notice[0]!]) +
        number(1, 1) +
        number(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      places: [inList(1), inList(1), inList(2), inList(2)],
      expected: ['一、甲', '二、甲', '一、甲', '二、甲'],
    },
    {
      of: 'a level with the numbers of those above it',
      numbering: list(1, [notice[0]!, { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' }]) + number(1, 1),
      places: [inList(1, 0), inList(1, 1), inList(1, 1)],
      expected: ['一、甲', '1.1甲', '1.2甲'],
    },
    {
      of: 'bullets, which are none',
      numbering: list(1, [{ format: 'bullet', text: '\uF0B7' }]) + number(1, 1),
      places: [inList(1)],
      expected: ['甲'],
    },
    {
      of: 'numbers that are switched off',
      numbering: list(1, [notice[0]!]) + number(1, 1),
      places: [inList(1), inList(0), inList(1)],
      expected: ['一、甲', '甲', '二、甲'],
    },
    {
      of: 'a list that does not exist',
      numbering: number(1, 9),
      places: [inList(1), inList(5)],
      expected: ['甲', '甲'],
    },
  ])('$of', async ({ numbering, places, expected }) => {
    expect(await lines({ body: places.map((place) => paragraph('甲', place)).join(''), numbering })).toEqual(expected);
  });

  test('a style brings its number, and so does one that is based on it', async () => {
    const numbering = list(1, [notice[0]!, { ...notice[1]!, more: '<w:pStyle w:val="Second"/>' }]) + number(1, 1);
    const styles = [
      '<w:style w:type="paragraph" w:styleId="First"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="child"/><w:basedOn w:val="First"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Second"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    ].join('');
    const body = ['First', 'Second', 'Second', 'Child'].map((style) => paragraph('甲', `<w:pStyle w:val="${style}"/>`));
    expect(await lines({ body: body.join(''), numbering, styles })).toEqual([
      '一、甲',
      '（一）甲',
      '（二）甲',
      '二、甲',
    ]);
  });

  test('a paragraph without words keeps its number to itself', async () => {
    const body = [paragraph('甲', inList(1)), paragraph('', inList(1)), paragraph('乙', inList(1))].join('');
    expect(
      await lines({
        body,
        numbering:
          list(
            1,
            [notice[2]!].map((level) => ({ ...level, text: '%1.' })),
          ) + number(1, 1),
      }),
    ).toEqual(['1.甲', '3.乙']);
  });

  test.each([
    ['chineseCounting', 10, '十'],
    ['chineseCountingThousand', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['ideographDigital', 20, '二〇'],
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedCircle', 36, '㊱'],
    ['decimalEnclosedParen', 3, '⑶'],
    ['decimalEnclosedFullstop', 3, '⒊'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 2, '乙'],
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 14, 'xiv'],
  ])('%s %i is %s', (format, value, expected) => {
    expect(numberFormats[format]?.(value)).toBe(expected);
  });
});

describe('revisions are accepted', () => {
  const deleted = '<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>';
  test.each([
    ['insertions stay', `<w:p><w:ins>${run('写入')}</w:ins>${run('。')}</w:p>`, ['写入。']],
    ['deletions go', `<w:p>${run('原文')}${deleted}${run('。')}</w:p>`, ['原文。']],
    [
      'what moved stands in its new place',
      `<w:p><w:moveFrom>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo>${run('甲')}</w:moveTo></w:p>`,
      ['乙甲'],
    ],
    [
      'a deleted paragraph mark joins two paragraphs',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前半')}</w:p>${paragraph('后半。')}`,
      ['前半后半。'],
    ],
    [
      'deleted rows go',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('旧')}</w:tc></w:tr><w:tr><w:tc>${paragraph('新')}</w:tc></w:tr></w:tbl>`,
      ['新'],
    ],
    [
      'former properties do not number',
      `<w:p><w:pPr><w:pPrChange><w:pPr>${inList(1)}</w:pPr></w:pPrChange></w:pPr>${run('甲')}</w:p>`,
      ['甲'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await lines({ body, numbering: list(1, notice) + number(1, 1) })).toEqual(expected);
  });
});

describe('what is text and what is not', () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const twice = (text: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice>${box(text)}</mc:Choice><mc:Fallback>${box(text)}</mc:Fallback></mc:AlternateContent></w:r>`;
  test.each([
    [
      'a text box is read once, before the words it stands before',
      `<w:p>${twice('标题')}${run('正文。')}</w:p>`,
      ['标题', '正文。'],
    ],
    ['and after those it stands after', `<w:p>${run('正文。')}${twice('附注')}</w:p>`, ['正文。', '附注']],
    ['an old text box is read', `<w:p><w:r><w:pict>${box('标题')}</w:pict></w:r></w:p>`, ['标题']],
    [
      'a soft line break is a line break',
      '<w:p><w:r><w:t>中共松屿区委</w:t><w:br/><w:t>关于巡视整改的通报</w:t></w:r></w:p>',
      ['中共松屿区委', '关于巡视整改的通报'],
    ],
    [
      'hidden words are not seen',
      `<w:p>${run('甲')}${run('乙', '<w:vanish/>')}${run('丙', '<w:vanish w:val="0"/>')}</w:p>`,
      ['甲丙'],
    ],
    [
      'fields show their result',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ['3'],
    ],
    ['notes leave no trace', `<w:p>${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>`, ['甲。']],
    [
      'links and tags are their words',
      `<w:p><w:hyperlink>${run('甲')}</w:hyperlink><w:smartTag>${run('乙')}</w:smartTag><w:sdt><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt></w:p>`,
      ['甲乙丙'],
    ],
    [
      'a table of contents is left out',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('一、情况 1')}</w:sdtContent></w:sdt>${paragraph('一、情况')}`,
      ['一、情况'],
    ],
    [
      'blanks of layout go',
      `${paragraph('\u3000\u3000根据 统一\u00A0部署\u200B。')}${paragraph(' ')}`,
      ['根据统一部署。'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });

  test('the document is found wherever it stands in the archive', async () => {
    expect(await lines({ body: paragraph('甲'), main: 'custom/document2.xml' })).toEqual(['甲']);
  });
});

describe('tables', () => {
  const wide = { xml: paragraph('一、党的建设方面'), properties: '<w:gridSpan w:val="4"/>' };
  const begins = (text: string): { xml: string; properties: string } => ({
    xml: paragraph(text),
    properties: '<w:vMerge w:val="restart"/>',
  });
  const goesOn = { xml: paragraph(''), properties: '<w:vMerge/>' };

  test('a ledger is its labelled fields, row by row', async () => {
    const body = table([
      ['序号', '问题表现', '整改措施', '完成情况'],
      [wide],
      ['1', '研究党建少。', { xml: paragraph('1.建立制度。') + paragraph('2.加强督导。') }, '已完成'],
      ['2', '制度不全。', '修订制度。', ''],
    ]);
    expect(await lines(body)).toEqual([
      '一、党的建设方面',
      '问题1',
      '问题表现：研究党建少。',
      '整改措施：1.建立制度。',
      '2.加强督导。',
      '完成情况：已完成',
      '问题2',
      '问题表现：制度不全。',
      '整改措施：修订制度。',
    ]);
  });

  test('merged cells are written where they begin, who is responsible for every problem; numbers may be automatic', async () => {
    const auto = { xml: paragraph('', inList(1)) };
    const body = table([
      ['问题类别', '序号', '问题', '责任单位'],
      [begins('党的建设方面'), auto, '学习少。', begins('办公室')],
      [goesOn, auto, '制度缺。', goesOn],
    ]);
    const numbering = list(1, [{ format: 'decimal', text: '%1' }]) + number(1, 1);
    expect(await lines({ body, numbering })).toEqual([
      '党的建设方面',
      '问题1',
      '问题：学习少。',
      '责任单位：办公室',
      '问题2',
      '问题：制度缺。',
      '责任单位：办公室',
    ]);
  });

  test.each([
    [
      'headings of two rows',
      [
        ['序号', { xml: paragraph('整改责任'), properties: '<w:gridSpan w:val="2"/>' }, '整改措施'],
        [goesOn, '责任领导', '责任单位', goesOn],
        ['1', '某领导', '某单位', '修订制度。'],
      ],
      ['问题1', '责任领导：某领导', '责任单位：某单位', '整改措施：修订制度。'],
    ],
    [
      'a title above the headings',
      [[wide], ['序号', '问题', '整改措施', '备注'], ['1', '甲。', '乙。', '']],
      ['一、党的建设方面', '问题1', '问题：甲。', '整改措施：乙。'],
    ],
    [
      'headings repeated on the next page',
      [
        ['问题', '整改措施'],
        ['甲。', '乙。'],
        ['问题', '整改措施'],
        ['丙。', '丁。'],
      ],
      ['问题：甲。', '整改措施：乙。', '问题：丙。', '整改措施：丁。'],
    ],
    [
      'a table of another kind',
      [
        ['年度', '金额'],
        ['2023年', '3万元'],
      ],
      ['年度 金额', '2023年 3万元'],
    ],
    ['a frame around paragraphs', [[{ xml: paragraph('第一段。') + paragraph('第二段。') }]], ['第一段。', '第二段。']],
  ])('%s', async (_, rows, expected) => {
    expect(await lines(table(rows))).toEqual(expected);
  });
});
