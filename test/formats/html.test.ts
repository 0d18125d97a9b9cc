import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/formats/readDocument.js';

const opening = '根据省委统一部署，省委第三巡视组对松屿区开展了巡视。现将整改情况予以公布。';

async function read(html: string | Buffer): Promise<string[]> {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  return (await readDocument(bytes, 'page.html')).text.trimEnd().split('\n');
}

describe('lines are blocks as a browser shows them', () => {
  test.each([
    [
      'paragraphs, divisions and line breaks',
      '<p>甲。</p><div>乙。<br>丙。</div>丁。',
      ['甲。', '乙。', '丙。', '丁。'],
    ],
    ['words in pieces', '<p><span>2023</span>年<b>8月</b><font>31</font>日</p>', ['2023年8月31日']],
    ['lines of the source', '<p>省委第三\n  巡视组\n对松屿区</p>', ['省委第三巡视组对松屿区']],
    ['indents of every kind', '<p>&nbsp;&nbsp;甲&emsp;乙</p><p>\u3000\u3000丙&#12288;丁</p>', ['甲乙', '丙丁']],
    ['invisible characters', '<p>甲\u200B乙&shy;丙\uFEFF。</p>', ['甲乙丙。']],
    ['entities', '<p>A&amp;B &ldquo;甲&rdquo;&middot;&#20057;</p>', ['A&B “甲”·乙']],
    ['what is not closed', '<p>甲。<p>乙。<ul><li>丙。<li>丁。</ul>', ['甲。', '乙。', '丙。', '丁。']],
    [
      'numbers of lists',
      '<ol start="2"><li>甲。</li><li>2023年。</li></ol><ol><li>（1）丙。</li></ol>',
      ['2.甲。', '3. 2023年。', '（1）丙。'],
    ],
    [
      'scripts, styles, forms, comments, hidden words',
      '<style>p{}</style><p>甲。<!-- 乙 --><script>丙，</script><select><option>丁</select></p><p style="display: none">戊，己。</p>',
      ['甲。'],
    ],
    ['preformatted lines', '<pre>甲。\n乙。</pre>', ['甲。', '乙。']],
    [
      'a ledger',
      '<table><tr><th>序号<th>问题表现<th>整改措施<tr><td rowspan=2>1<td rowspan=2>学习少。<td>集中学习。<tr><td>督导检查。</table>',
      ['问题1', '问题表现：学习少。', '整改措施：集中学习。', '整改措施：督导检查。'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await read(`<html><body><div id="zoom"><p>${opening}</p>${body}</div></body></html>`)).toEqual([
      opening,
      ...expected,
    ]);
  });
});

describe('the article is found', () => {
  const title = '中共松屿区委关于巡视整改进展情况的通报';
  const menu = '<ul><li><a href="/">首页</a></li><li><a>要闻，动态</a></li></ul>';
  test.each([
    [
      'with preamble and signature beside the division that holds most',
      `<div>${menu}</div><div class="x"><p>${opening}</p><div>${'<p>一、情况，好。</p>'.repeat(30)}</div><p>中共松屿区委</p><p>2024年3月18日</p></div>`,
      [opening, /一、情况/, '中共松屿区委', '2024年3月18日'],
    ],
    [
      'with controls in it',
      `<div class="article-content"><p>字号：<a>大</a> 中 小</p><p>${opening}</p><p>【打印本页】【关闭窗口】</p></div>`,
      [opening],
    ],
    [
      'with links to other pages in it',
      `<div class="TRS_Editor"><p><a>首页</a></p><p>${opening}</p><p><a>关于召开会议的通知</a></p></div>`,
      [opening],
    ],
    [
      'with a link in its text',
      `<div class="TRS_Editor"><p>${opening}</p><p>附：<a>整改台账</a></p></div>`,
      [opening, '附：整改台账'],
    ],
    [
      'with footnotes',
      `<div id="zoom"><p>${opening}<a href="#sdfootnote1sym"><sup>1</sup></a></p></div><div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>注。</p></div>`,
      [opening],
    ],
    ['when nothing marks it', `<p>${opening}</p>`, [opening]],
  ])('%s', async (_, body, expected) => {
    const found = [...new Set(await read(`<html><body>${body}</body></html>`))];
    expect(found).toEqual(
      expected.map((line) => (typeof line === 'string' ? line : (expect.stringMatching(line) as string))),
    );
  });

  const article = `<div id="zoom"><p>${opening}</p></div>`;
  test.each([
    ['heading', `<h1>${title}</h1>${article}`, [title, opening]],
    [
      'heading in two lines',
      `<p class="title">中共松屿区委<br>关于巡视整改进展情况的通报</p>${article}`,
      [title, opening],
    ],
    ['lines without a mark', `<p>中共松屿区委</p><p>关于巡视整改进展情况的通报</p>${article}`, [title, opening]],
    ['title of the page', `<title>松屿党建网-${title}</title>${article}`, [title, opening]],
    [
      'name in the head',
      `<meta name="ArticleTitle" content="${title}"><h1>松屿区纪委监委</h1>${article}`,
      [title, opening],
    ],
    ['the article itself', `<h1>${title}</h1><div id="zoom"><p>${title}</p><p>${opening}</p></div>`, [title, opening]],
    ['nothing: a breadcrumb is none', `<p>首页 > 公开 > ${title}</p>${article}`, [opening]],
  ])('its title is in the %s', async (_, body, expected) => {
    expect(await read(`<html>${body}</html>`)).toEqual(expected);
  });

  test.each([
    ['发布时间：2024-03-21 09:12', '2024-03-21'],
    ['发布日期：2024年3月21日', '2024-03-21'],
    ['成文日期：2024-03-18 发布日期：2024/3/21', '2024-03-21'],
    ['时间：2024-03-21 来源：松屿区纪委', '2024-03-21'],
    ['2024-03-21 10:00:00', '2024-03-21'],
    ['松屿水务<em id="publish_time">2024年3月21日 17:20</em>松屿', '2024-03-21'],
    ['今天是2024年5月6日 星期一', null],
    ['发布时间：2024-13-41', null],
  ])('%s says when it was published: %s', async (line, expected) => {
    const { publishedDate } = await readDocument(Buffer.from(`<html><p>${line}</p>${article}</html>`), 'a.html');
    expect(publishedDate).toBe(expected);
  });

  test('the source ends where its editor is named', async () => {
    const line = '信息来源：局机关党委&nbsp;&nbsp;责任编辑：某某';
    expect(await read(`<html><p>${line}</p>${article}</html>`)).toEqual(['来源：局机关党委', opening]);
  });

  test('the date in the head counts when none is shown', async () => {
    const head = '<meta name="PubDate" content="2024-03-20 10:00"><meta name="ContentSource" content="松屿区纪委">';
    expect(await read(`<html><head>${head}</head>${article}</html>`)).toEqual([
      '来源：松屿区纪委 发布时间：2024-03-20',
      opening,
    ]);
  });
});

describe('encodings', () => {
  const page = (charset: string): string => `<html><head>${charset}</head><body><p>${opening}</p></body></html>`;
  test.each([
    ['declared GB2312', page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'), 'gbk', 'gb18030'],
    ['declared GBK', page('<meta charset=GBK>'), 'gbk', 'gb18030'],
    ['GBK that is not declared', page(''), 'gbk', 'gb18030'],
    ['UTF-8 that declares GB2312', page('<meta charset="gb2312">'), 'utf-8', 'utf-8'],
    ['UTF-8 that is not declared', page(''), 'utf-8', 'utf-8'],
    ['UTF-16 without BOM', page(''), 'utf-16le', 'utf-16le'],
    ['UTF-16 of the other order', page(''), 'utf-16be', 'utf-16be'],
    ['UTF-16 with BOM', `\uFEFF${page('')}`, 'utf-16le', 'utf-16le'],
    ['declared Big5', page('<meta charset="big5">').replace(opening, '根據中央統一部署，開展了巡視。'), 'big5', 'big5'],
  ])('%s', async (_, html, written, expected) => {
    const { text, encoding } = await readDocument(iconv.encode(html, written), 'a.html');
    expect(encoding).toBe(expected);
    expect(text).toMatch(/^根[据據]/);
  });

  test('a broken character outside the article does no harm', async () => {
    const [before, after] = page('<meta charset="gb2312">').split('<body>');
    const bytes = Buffer.concat([
      iconv.encode(`${before}<body><div>`, 'gbk'),
      Buffer.from([0xff, 0x20]),
      iconv.encode(`</div><div>${after}`, 'gbk'),
    ]);
    expect(await read(bytes)).toEqual([opening]);
  });
});
