import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from './support/parse.js';
import { showTree } from './fixtures/showTree.js';

/** What copying does to a notice without changing a word of it. */
const copies: readonly (readonly [name: string, copy: (text: string) => string])[] = [
  ['published as one line', (text) => text.replace(/\s*\n#*\s*/g, '')],
  ['without blank lines', (text) => text.replace(/\n\s*\n/g, '\n')],
  ['without indentation', (text) => text.replace(/\n[ \u3000]+/g, '\n')],
  [
    'with its lines broken at 42 characters',
    (text) =>
      text
        .split('\n')
        .map((line) => broken(line, 42))
        .join('\n'),
  ],
  ['with the numbers of its pages', (text) => paged(text, 7)],
  [
    'with its lines broken and the numbers of its pages between them',
    (text) =>
      paged(
        text
          .split('\n')
          .map((line) => broken(line, 42))
          .join('\n'),
        11,
      ),
  ],
  ['with straight quotes', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['with 1、 for 1.', (text) => text.replace(/(\n[ \t]*(?:#+ )?\d{1,2})\./g, '$1、')],
  ['with a blank after its numbers', (text) => text.replace(/(\n[ \t]*(?:#+ )?\d{1,2}\.)/g, '$1 ')],
];

function broken(line: string, width: number): string {
  return line.startsWith('#') ? line : (line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');
}

function paged(text: string, length: number): string {
  return text
    .split('\n')
    .map((line, index) => (index % length === length - 1 ? `${line}\n\n— ${(index + 1) / length} —\n` : line))
    .join('\n');
}

/** The tree without what copying changes: blanks and the form of quotes, the numbers of pages in the middle of sentences. */
async function treeOf(text: string, fileName: string): Promise<string[]> {
  const tree = showTree((await parse({ bytes: Buffer.from(text), fileName })).parsed);
  return tree.split('\n').map((line) => line.replace(/[\s“”‘’"']/g, '').replace(/—\d+—/g, ''));
}

const samples = new URL('../samples/', import.meta.url);

describe.each(readdirSync(samples).filter((name) => name.endsWith('.txt')))('%s reads the same', (name) => {
  const text = readFileSync(new URL(name, samples), 'utf8');
  it.each(copies)('%s', async (_, copy) => {
    expect(await treeOf(copy(text), name)).toEqual(await treeOf(text, name));
  });
});
