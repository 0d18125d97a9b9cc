import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/store/hashOf.js';
import { earlier, later, TemporaryStore } from './temporaryStore.js';

const temporary = new TemporaryStore();

describe('A store is refused, with what to do,', () => {
  const refusal = { kind: 'DAMAGED', message: expect.stringContaining('Put it back from a backup') as string };

  test.each([
    [
      'a line of the journal was changed',
      (path: string) => change(join(path, 'journal'), (journal) => journal.replace('sample.json', 'simple.json')),
    ],
    [
      'a line of the journal is missing',
      (path: string) => change(join(path, 'journal'), (journal) => journal.slice(journal.indexOf('\n') + 1).repeat(2)),
    ],
    [
      'the last line of the journal was changed',
      (path: string) => change(join(path, 'journal'), (journal) => journal.replace(/2024-09-15/, '2024-09-16')),
    ],
    [
      'the last line of the journal is missing',
      (path: string) => change(join(path, 'journal'), (journal) => journal.slice(0, journal.indexOf('\n') + 1)),
    ],
    ['the journal is empty', (path: string) => writeFile(join(path, 'journal'), '')],
    ['the journal is gone', (path: string) => rm(join(path, 'journal'))],
    [
      'the journal is a folder',
      async (path: string) => {
        await rm(join(path, 'journal'));
        await mkdir(join(path, 'journal'));
      },
    ],
    [
      'source and graph are damaged',
      async (path: string) => {
        await rm(join(path, 'graph'), { recursive: true });
        await writeFile(join(path, 'sources', hashOf(earlier.bytes)), 'other bytes');
      },
    ],
    [
      'source and graph are gone',
      async (path: string) => {
        await rm(join(path, 'graph'), { recursive: true });
        await rm(join(path, 'sources', hashOf(later.bytes)));
      },
    ],
  ])('when %s (row 43)', async (_, damage) => {
    await temporary.fill();
    await damage(temporary.directory);
    await expect(temporary.open({ create: true })).rejects.toMatchObject(refusal);
    // And again: the attempt has let go of the lock and repaired nothing by halves.
    await expect(temporary.open({ create: true })).rejects.toMatchObject(refusal);
  });

  async function change(path: string, edit: (text: string) => string): Promise<void> {
    await writeFile(path, edit(await readFile(path, 'utf8')));
  }
});
