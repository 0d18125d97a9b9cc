import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../src/store/embedded/JournalEntry.js';
import { composeLine, readLines, type JournalEnd } from '../../src/store/embedded/journalLines.js';

const entries: readonly JournalEntry[] = [
  {
    op: 'PUT',
    reportId: 'report:999101:2024-01-15',
    sha256: '0'.repeat(64),
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
    ['another text', Buffer.from('{}')],
  ])('%s', (_, rest) => {
    expect(readLines(Buffer.concat([first, second, rest]))).toMatchObject({ end: { sequence: 2 }, torn: rest.length });
  });
});

test.each([
  ['changed', [first, Buffer.from(second.toString().replace('DELETE', 'DELETF'))]],
  ['another text', [first, Buffer.from('{}\n')]],
  ['null', [first, Buffer.from('null\n')]],
  ['empty', [first, Buffer.from('\n')]],
  ['out of its place', [first, second, first]],
])('A last line with its line feed that is %s is damage, not a torn line (row 43)', (_, damaged) => {
  expect(() => readLines(Buffer.concat(damaged))).toThrow(expect.objectContaining({ kind: 'DAMAGED' }));
});

test('Of lines that may not have been confirmed, it is told where to cut them off (row 43)', () => {
  const torn = Buffer.concat([first, Buffer.alloc(second.length - 1), Buffer.from('\n'), third]);
  const mark = readLines(first).end;
  expect(() => readLines(torn, mark)).toThrow(`cut the journal to its first ${first.length} bytes`);
  expect(readLines(torn.subarray(0, first.length), mark).entries).toEqual(numbered.slice(0, 1));
  expect(() => readLines(torn, readLines(Buffer.concat([first, second])).end)).toThrow(/not as it was written$/);
});

test('A line of an operation that is not known is damage, not a deletion (row 43)', () => {
  const alien = composeLine(readLines(first).end, { op: 'RENAME', reportId: 'report:x' } as unknown as JournalEntry);
  expect(() => readLines(Buffer.concat([first, alien.line]))).toThrow(
    'line 2 of the journal is none that this version',
  );
});

describe('With the mark beside it', () => {
  const markAt = (count: number) => readLines(Buffer.concat(lines.slice(0, count))).end;

  test.each([
    ['the last line', 2, 3],
    ['all lines', 0, 3],
    ['one of two', 1, 2],
  ])('the loss of %s is told (row 43)', (_, left, marked) => {
    const rest = Buffer.concat(lines.slice(0, left));
    const loss = `the journal had ${marked} lines, of which the first ${left} are left`;
    expect(() => readLines(rest, markAt(marked))).toThrow(loss);
    expect(() => readLines(Buffer.concat([rest, third.subarray(0, 20)]), markAt(marked))).toThrow(loss);
  });

  test('a journal that went on after its mark is whole', () => {
    expect(readLines(Buffer.concat(lines), markAt(1)).end.sequence).toBe(3);
  });

  test('a journal in the place of another is told (row 43)', () => {
    expect(() => readLines(Buffer.concat(lines), { sequence: 2, check: '0123456789abcdef' })).toThrow(
      'its journal is that of another',
    );
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
