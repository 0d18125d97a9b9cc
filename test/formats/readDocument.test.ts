import { describe, expect, test } from 'vitest';
import type { DocumentText } from '../../src/formats/DocumentText.js';
import { limits } from '../../src/formats/limits.js';
import { columnKinds } from '../../src/formats/table/columnKinds.js';
import { pageControls, isControl } from '../../src/outline/pageControls.js';
import { readDocument } from '../../src/formats/readDocument.js';
import { ParseRefusal } from '../../src/text/ParseRefusal.js';
import { makeDocx, paragraph } from './support/makeDocx.js';
import { makePdf, setLines } from './support/makePdf.js';
import { makeZip, type ZipEntry } from './support/makeZip.js';

const text = '中共松屿区委关于巡视整改进展情况的通报';
const docx = makeDocx({ body: paragraph(text) });

describe('a format is told by the bytes, then by the name', () => {
  const html = `<!doctype html><body><p>${text}。</p></body>`;
  test.each([
    ['text', 'a.txt', Buffer.from(text), 'text/plain'],
    ['text without an extension', '通报', Buffer.from(text), 'text/plain'],
    ['Markdown', 'a.MD', Buffer.from(`# ${text}`), 'text/markdown'],
    ['a page', 'a.html', Buffer.from(html), 'text/html'],
    ['a fragment of a page', 'a.htm', Buffer.from(`<span>${text}</span>`), 'text/html'],
    ['a page named text', 'a.txt', Buffer.from(`\uFEFF <!-- saved -->\n${html}`), 'text/html'],
    ['a page named Word', 'a.doc', Buffer.from(html), 'text/html'],
    [
      'a Word document named otherwise',
      'a.txt',
      docx,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a pdf named otherwise', 'a.docx', makePdf([setLines([text])]), 'application/pdf'],
    [
      'a pdf with something before it',
      'a.pdf',
      Buffer.concat([Buffer.from('\n\n'), makePdf([setLines([text])])]),
      'application/pdf',
    ],
  ])('%s', async (_, fileName, bytes, mediaType) => {
    const document = await readDocument(bytes, fileName);
    expect(document.mediaType).toBe(mediaType);
    expect(document.text).toContain(text);
  });

  test('the given bytes stay as they are', async () => {
    const bytes = makePdf([setLines([text])]);
    const copy = Buffer.from(bytes);
    await readDocument(bytes, 'a.pdf');
    expect(bytes.equals(copy)).toBe(true);
  });
});

const ole = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from('D0CF11E0A1B11AE1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(100),
  ]);
const bytes = (hex: string): Buffer => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(64, 0x20)]);
const word = (content: ZipEntry['content'], more: Partial<ZipEntry> = {}): Buffer =>
  makeZip([
    {
      name: '_rels/.rels',
      content: '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: 'word/document.xml', content, ...more },
  ]);
const broken = (): Buffer => {
  const whole = word(`<w:document><w:body>${paragraph('甲'.repeat(5000))}</w:body></w:document>`);
  whole.fill(0xff, 220, 240);
  return whole;
};

describe('every other file is refused with a reason and what to do', () => {
  test.each([
    ['nothing', 'a.txt', Buffer.alloc(0), /^The file is empty/],
    ['blanks', 'a.txt', Buffer.from(' \n\u3000\n'), /nothing but blanks/],
    ['more than the limit', 'a.txt', Buffer.alloc(limits.fileBytes + 1, 0x20), /larger than 50 MB: give the text/],
    [
      'bytes of no encoding',
      'a.txt',
      Buffer.from('ff00ff81ff', 'hex'),
      /no text in UTF-8, UTF-16, GB18030 or Big5: save it as UTF-8/,
    ],
    ['binary', 'a.txt', Buffer.from('甲\u0001\u0002'), /binary or damaged/],
    [
      '.doc',
      'a.doc',
      ole('WordDocument'),
      /old Word document.*save it as \.docx; \.txt, \.md, \.html, \.docx and \.pdf are read/,
    ],
    ['.doc named .docx', 'a.docx', ole('WordDocument'), /old Word document/],
    ['.docx with a password', 'a.docx', ole('EncryptedPackage'), /password protects: open it, remove the password/],
    ['.xls', 'a.xls', ole('Workbook'), /old Excel workbook/],
    ['.ppt', 'a.ppt', ole('PowerPoint Document'), /old Office file/],
    ['.rtf', 'a.rtf', Buffer.from('{\\rtf1 }'), /RTF document: open it in Word/],
    ['.jpg', 'a.jpg', bytes('ffd8ffe0'), /JPEG picture: have its text recognised \(OCR\)/],
    ['.png', 'a.png', bytes('89504e470d0a1a0a'), /PNG picture/],
    ['.rar', 'a.rar', bytes('526172211a07'), /RAR archive: unpack it/],
    ['.mht', 'a.mht', Buffer.from('From: <Saved by Blink>\r\nMIME-Version: 1.0'), /web archive.*HTML only/],
    ['.zip', 'a.zip', makeZip([{ name: 'a.txt', content: text }]), /ZIP archive: unpack it/],
    [
      '.xlsx',
      'a.xlsx',
      makeZip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
      /Excel workbook: copy the notice into Word/,
    ],
    ['.odt', 'a.odt', makeZip([{ name: 'content.xml', content: '<x/>' }]), /OpenDocument/],
    ['.ofd', 'a.ofd', makeZip([{ name: 'OFD.xml', content: '<x/>' }]), /OFD document/],
    ['another extension', 'a.csv', Buffer.from('甲,乙'), /\.csv are not read: save the text/],
    ['text named .pdf', 'a.pdf', Buffer.from(text), /named \.pdf but is none/],
    ['text named .docx', 'a.docx', Buffer.from(text), /named \.docx but is none/],
    [
      'a Word document without text',
      'a.docx',
      word('<w:document><w:body><w:p/></w:body></w:document>'),
      /holds no text, only pictures/,
    ],
    [
      'a Word document without a document',
      'a.docx',
      makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }]),
      /save it again/,
    ],
    ['a Word document cut short', 'a.docx', docx.subarray(0, docx.length - 100), /damaged: open it in Word or WPS/],
    ['a Word document with wrong bytes', 'a.docx', broken(), /damaged/],
    ['a Word document with a wrong checksum', 'a.docx', word('<w:document/>', { declaredCrc: 1 }), /damaged/],
    ['an archive with a password', 'a.docx', word('<w:document/>', { encrypted: true }), /password protects/],
    ['a bomb that says so', 'a.docx', word(Buffer.alloc(limits.partBytes + 1)), /unpacks to more than 32 MB/],
    ['a bomb within the limits', 'a.docx', word(Buffer.alloc(20 * 1024 * 1024)), /far more than it holds/],
    ['a bomb that lies', 'a.docx', word(Buffer.alloc(40 * 1024 * 1024), { declaredSize: 1000 }), /damaged/],
    [
      'many bombs',
      'a.docx',
      makeZip(['1', '2', '3'].map((name) => ({ name, content: '', declaredSize: 200 * 1024 * 1024 }))),
      /500 MB in all/,
    ],
    ['a page nested without end', 'a.html', Buffer.from(`<html>${'<div>'.repeat(600)}${text}`), /nested over 500 deep/],
    [
      'a page of elements alone',
      'a.html',
      Buffer.from(`<html>${'<i></i>'.repeat(1_000_001)}`),
      /over 1000000 elements/,
    ],
    [
      'a page without text',
      'a.html',
      Buffer.from('<html><script>load()</script></html>'),
      /no text, perhaps because a script loads it/,
    ],
  ])('%s', async (_, fileName, content, reason) => {
    await expect(readDocument(content, fileName)).rejects.toMatchObject({
      name: 'ParseRefusal',
      message: expect.stringMatching(reason) as string,
    });
    const { message } = (await readDocument(content, fileName).catch((error: unknown) => error)) as Error;
    expect(message).not.toContain('\n');
  });
});

describe('rules fit their examples and nothing else', () => {
  const known = (label: string): string | undefined => columnKinds.find(({ pattern }) => pattern.test(label))?.name;
  test.each(columnKinds)('columns: $name', ({ name, examples, counterExamples }) => {
    for (const example of examples) expect([example, known(example)]).toEqual([example, name]);
    for (const example of counterExamples) expect([example, known(example)]).not.toEqual([example, name]);
  });

  test.each(pageControls)('controls: $name', ({ examples, counterExamples }) => {
    for (const example of examples) expect([example, isControl(example)]).toEqual([example, true]);
    for (const example of counterExamples) expect([example, isControl(example)]).toEqual([example, false]);
  });
});

test.each([
  ['one bracket', '<'.repeat(100_000)],
  ['one tag', '<p>'.repeat(30_000)],
  ['tags that nothing opened', '</b>'.repeat(25_000)],
  ['an attribute without end', `<p class="${'a '.repeat(50_000)}`],
  ['blanks', `<p>${'&nbsp; '.repeat(14_000)}。</p>`],
  ['one line', `<p>${'来源：'.repeat(30_000)}</p>`],
  ['tables in tables', '<table><tr><td>'.repeat(100) + '甲。'.repeat(20_000)],
])('a page of %s is read, or refused', async (_, html) => {
  const outcome = await readDocument(Buffer.from(`<html>${html}`), 'a.html').catch((error: unknown) => error);
  expect(outcome instanceof ParseRefusal || typeof (outcome as DocumentText).text === 'string').toBe(true);
});
