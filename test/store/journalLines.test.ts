import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../src/store/embedded/JournalEntry.js';
import { composeLine, readLines, type JournalEnd } from '../../src/store/embedded/journalLines.js';

const entries: readonly JournalEntry[] = [
  {
    op: 'PUT',
    reportId: 'report:999101:2024-01-15',
    sha256: '00',
    extractor: '1',
    fileName: '通报\n"一".txt',
    url: null,
    retrievedAt: null,
    ingestedAt: '2024-02-01T00:00:00Z',
  },
  { op: 'DELETE', reportId: 'report:999101:2024-01-15' },
  { op: 'DELETE', reportId: 'report:999102:2024-01-15' },
];

function write(written: readonly JournalEntry[]): Buffer[] {
  let end: JournalEnd = readLines(Buffer.alloc(0)).end;
  return written.map((entry) => {
    const composed = composeLine(end, entry);
    end = composed.end;
    return composed.line;
  });
}

const lines = write(entries);
const [first, second, third] = lines as [Buffer, Buffer, Buffer];
const numbered = entries.map((entry, index) => ({ sequence: index + 1, ...entry }));

test('A journal gives back its entries, numbered, and where it ends', () => {
  const journal = Buffer.concat(lines);
  const { entries: read, end } = readLines(journal);
  expect(read).toEqual(numbered);
  expect(end).toMatchObject({ length: journal.length, sequence: 3 });
});

test('It can be gone on with from where it ends', () => {
  const { end } = readLines(Buffer.concat([first, second]));
  expect(composeLine(end, entries[2] as JournalEntry).line).toEqual(third);
});

describe('A last line that is not whole is left out:', () => {
  test.each(Array.from({ length: third.length - 1 }, (_, index) => index + 1))('%i bytes of it', (bytes) => {
    const { entries: read, end } = readLines(Buffer.concat([first, second, third.subarray(0, bytes)]));
    expect(read).toEqual(numbered.slice(0, 2));
    expect(end.length).toBe(first.length + second.length);
  });

  test.each([
    ['zeros', Buffer.alloc(40)],
    ['another text', Buffer.from('{}\n')],
    ['a line out of its place', first],
  ])('%s', (_, rest) => {
    expect(readLines(Buffer.concat([first, second, rest])).end.sequence).toBe(2);
  });
});

test.each([
  ['changed', [Buffer.from(first.toString().replace('"url":null', '"url":"x"')), second, third]],
  ['missing', [first, third, third]],
  ['moved', [second, first, third]],
  ['there twice', [first, first, second, third]],
  ['cut', [first.subarray(0, 20), second, third]],
])('A line before the last that is %s is damage', (_, damaged) => {
  expect(() => readLines(Buffer.concat(damaged))).toThrow(expect.objectContaining({ kind: 'DAMAGED' }));
});
