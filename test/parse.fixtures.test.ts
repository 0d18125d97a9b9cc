import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parse } from './support/parse.js';
import { showTree } from './fixtures/showTree.js';

/** Short fictional reports, one per form, each with the tree that people read in it beside it. */
const folder = new URL('fixtures/reports/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt') || file.endsWith('.md'))
  .sort();

const halfWidth = (text: string) =>
  text.replace(/[，：；（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

describe.each(names)('%s', (name) => {
  const bytes = readFileSync(new URL(name, folder));
  const source = bytes.toString('utf8');
  const tree = readFileSync(new URL(name.replace(/\.\w+$/, '.tree'), folder), 'utf8');
  const treeOf = async (of: Uint8Array) => showTree((await parse({ bytes: of, fileName: name })).parsed);

  it('is the tree beside it', async () => {
    expect(await treeOf(bytes)).toBe(tree);
  });
  it('is the same tree in half-width punctuation', async () => {
    expect(halfWidth(await treeOf(Buffer.from(halfWidth(source))))).toBe(halfWidth(tree));
  });
  it.each(['gb18030', 'utf-16le', 'utf-16be'])('is the same tree in %s', async (encoding) => {
    expect(await treeOf(iconv.encode(source, encoding, { addBOM: false }))).toBe(tree);
  });
  it('is the same tree with other line ends', async () => {
    expect(await treeOf(Buffer.from(source.replace(/\n/g, '\r\n')))).toBe(tree);
  });
});
