import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ParseRefusal } from '../src/parse.js';
import { parse } from './support/parse.js';

async function refusalOf(bytes: Uint8Array, fileName = 'a.txt'): Promise<string> {
  try {
    await parse({ bytes, fileName });
  } catch (error) {
    if (error instanceof ParseRefusal) return error.message;
    throw error;
  }
  return '';
}

const text = (words: string) => Buffer.from(words);
const notice = '中共松屿区委关于巡视整改进展情况的通报\n';

describe('a file that is no report is refused in one line', () => {
  it.each([
    ['nothing', text(''), 'a.txt', /empty/],
    ['blanks', text(' \n\n　'), 'a.txt', /blanks/],
    ['undecodable bytes', Uint8Array.of(0x80, 0xff, 0xff, 0xff), 'a.txt', /UTF-8/],
    ['binary', text(`${notice}\u0000\u0001`), 'a.txt', /binary/],
    ['a damaged PDF', text('%PDF-1.7'), 'a.txt', /pdf/i],
    ['a Word document', Uint8Array.of(0x50, 0x4b, 3, 4), 'a.docx', /docx/],
    ['a type not read', text(notice), 'a.pdf', /\.pdf/],
    ['an empty web page', text('<!DOCTYPE html><p>'), 'a.txt', /page/],
    ['traditional characters', text('中共松嶼區委關於巡視整改進展情況的通報。'), 'a.txt', /simplified/],
    [
      'UTF-32',
      Buffer.from(
        [...notice].flatMap((character) => [...Buffer.from(Uint32Array.of(character.codePointAt(0) ?? 0).buffer)]),
      ),
      'a.txt',
      /UTF-32: save it as UTF-8/,
    ],
    ['JSON', text('{"issues": []}'), 'a.txt', /no notice/],
    ['a notice cut off after its title', text(notice), 'a.txt', /complete/],
    ['a notice of nobody', text('关于巡视整改进展情况的通报\n1.关于“学习不够”的问题。召开会议。'), 'a.txt', /body/],
  ])('%s', async (_, bytes, fileName, reason) => {
    const message = await refusalOf(bytes, fileName);
    expect(message).toMatch(reason);
    expect(message).not.toContain('\n');
  });

  const folder = new URL('fixtures/refused/', import.meta.url);
  it.each(readdirSync(folder))('%s', async (name) => {
    expect(await refusalOf(readFileSync(new URL(name, folder)))).toMatch(/no notice/);
  });
});
