import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../src/store/hashOf.js';
import { openEmbeddedStore } from '../../src/store/openEmbeddedStore.js';
import { StoreError } from '../../src/store/StoreError.js';
import { sampleExtractor, sampleSource } from '../store/sampleRecords.js';
import { earlier, later } from '../store/temporaryStore.js';
import { graphOf, wholeGraph } from '../store/wholeGraph.js';

/** In memory where there is such a place: a store opened a hundred times waits for the disk most of the time. */
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let home = '';
let whole: unknown;
/** Stores that are closed (all in the engine's file), of a process that was killed (in its log), and of other reports. */
const [closed, killed, other] = ['closed', 'killed', 'other'];

beforeAll(async () => {
  home = await mkdtemp(join(place, 'xunshi-damage-'));
  whole = await graphOf(earlier, later);
  for (const [name, sources] of [
    [closed, [earlier, later]],
    [
      other,
      [
        sampleSource({ title: '他' }),
        sampleSource({ ...JSON.parse(Buffer.from(later.bytes).toString()), title: '他' }),
      ],
    ],
  ] as const) {
    const store = await open(join(home, name), { create: true });
    for (const source of sources) await store.put(source);
    if (name === closed) await cp(join(home, closed), join(home, killed), { recursive: true });
    await store.close();
  }
});
afterAll(() => rm(home, { recursive: true, force: true }));

const notices: string[] = [];
const open = (directory: string, { create = false } = {}) =>
  openEmbeddedStore({ directory, create, ...sampleExtractor(), notice: (message) => void notices.push(message) });

type Outcome = 'whole' | 'whole, and told' | 'refused';

/** Damages a copy of a store and opens it, twice: the second time nothing is left to mend, or it is refused again. */
async function afterDamage(name: string, damage: (directory: string) => Promise<unknown>): Promise<Outcome> {
  const directory = join(home, 'copy');
  await rm(directory, { recursive: true, force: true });
  await cp(join(home, name), directory, { recursive: true });
  await damage(directory);
  notices.length = 0;
  const first = await opened(directory);
  const told = notices.length > 0;
  expect(await opened(directory)).toBe(first);
  return first === 'whole' && told ? 'whole, and told' : first;
}

/** Fails on whatever is neither the graph of the reports nor an error that says what to do. */
async function opened(directory: string): Promise<'whole' | 'refused'> {
  try {
    const store = await open(directory);
    try {
      expect(await wholeGraph(store)).toEqual(whole);
    } finally {
      await store.close();
    }
    return 'whole';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.message).toContain(directory);
    expect(error.message).toMatch(/Put it back from a backup|Remove that file if nothing uses the store/);
    return 'refused';
  }
}

const source = ({ bytes }: { readonly bytes: Uint8Array }): string => join('sources', hashOf(bytes));
const remove =
  (...path: string[]) =>
  (directory: string) =>
    rm(join(directory, ...path), { recursive: true });
const empty =
  (...path: string[]) =>
  (directory: string) =>
    writeFile(join(directory, ...path), '');
const folderInPlace =
  (...path: string[]) =>
  async (directory: string) => {
    await rm(join(directory, ...path), { recursive: true, force: true });
    await mkdir(join(directory, ...path));
  };
const fileInPlace =
  (...path: string[]) =>
  async (directory: string) => {
    await rm(join(directory, ...path), { recursive: true, force: true });
    await writeFile(join(directory, ...path), 'a file');
  };
const ofOther =
  (...path: string[]) =>
  async (directory: string) => {
    await rm(join(directory, ...path), { recursive: true, force: true });
    await cp(join(home, other, ...path), join(directory, ...path), { recursive: true });
  };
const all =
  (...damages: ((directory: string) => Promise<unknown>)[]) =>
  async (directory: string) => {
    for (const damage of damages) await damage(directory);
  };

const engineFile = ['graph', 'xunshi.grafeo'] as const;

describe('A damaged store answers as if whole, or not at all', { timeout: 60_000 }, () => {
  test.each<[string, string, Outcome, (directory: string) => Promise<unknown>]>([
    ['the folder of its graph gone', closed, 'whole, and told', remove('graph')],
    ['a file in place of the folder of its graph', closed, 'whole, and told', fileInPlace('graph')],
    ['the file of its graph gone', closed, 'whole, and told', remove(...engineFile)],
    ['the file of its graph empty', closed, 'whole, and told', empty(...engineFile)],
    ['a folder in place of the file of its graph', closed, 'whole, and told', folderInPlace(...engineFile)],
    ['the graph of another store with the same ids', closed, 'whole, and told', ofOther('graph')],
    ['the log of its graph gone', killed, 'whole, and told', remove('graph', 'xunshi.grafeo.wal')],
    ['a file in place of the log', killed, 'whole, and told', fileInPlace('graph', 'xunshi.grafeo.wal')],
    ['a folder in place of the file beside the log', killed, 'whole, and told', folderInPlace(...engineFile)],
    ['its sources gone', closed, 'whole, and told', remove('sources')],
    ['a file in place of its sources', closed, 'whole, and told', fileInPlace('sources')],
    ['one source gone', closed, 'whole, and told', remove(source(later))],
    ['one source changed', closed, 'whole', empty(source(later))],
    ['sources and graph gone', closed, 'refused', all(remove('sources'), remove('graph'))],
    ['one source and the graph gone', closed, 'refused', all(remove(source(later)), remove('graph'))],
    ['one source changed and the graph gone', closed, 'refused', all(empty(source(later)), remove('graph'))],
    ['its journal gone', closed, 'refused', remove('journal')],
    ['its journal empty', closed, 'refused', empty('journal')],
    ['a folder in place of its journal', closed, 'refused', folderInPlace('journal')],
    ['the journal of another store', closed, 'refused', ofOther('journal')],
    ['its journal and sources gone', closed, 'refused', all(remove('journal'), remove('sources'))],
    ['the mark of its journal gone', closed, 'whole', remove('journal.mark')],
    ['the mark of its journal empty', closed, 'whole', empty('journal.mark')],
    ['something else as the mark of its journal', closed, 'whole, and told', fileInPlace('journal.mark')],
    ['its lock gone', closed, 'whole', remove('lock')],
    ['a folder in place of its lock', closed, 'refused', folderInPlace('lock')],
  ])('%s (row 43)', async (_, name, outcome, damage) => {
    expect(await afterDamage(name, damage)).toBe(outcome);
  });

  test.skipIf(process.getuid?.() === 0)('a store that may not be written is refused (row 43)', async () => {
    const readOnly = join(home, 'read-only');
    await cp(join(home, closed), readOnly, { recursive: true });
    await chmod(join(readOnly, 'journal'), 0o400);
    await expect(open(readOnly)).rejects.toThrow('could not be opened');
  });

  /** What the padding of an engine's file holds, or a mark that lags, does not matter. */
  const allowed = (file: string): readonly Outcome[] => {
    if (file === 'journal') return ['refused'];
    if (file.startsWith('lock')) return ['refused', 'whole'];
    return ['whole, and told', 'whole'];
  };

  test.each([closed, killed])('any file of a %s one, changed or cut at any place (row 43)', async (name) => {
    const base = join(home, name);
    const files = (await readdir(base, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(base, join(entry.parentPath, entry.name)))
      .sort();
    expect(files.length).toBeGreaterThan(5);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.constantFrom('flip', 'cut', 'zeros', 'insert'),
        async (file, place, kind) => {
          const bytes = await readFile(join(base, file));
          const at = interesting(bytes, place);
          const outcome = await afterDamage(name, (directory) =>
            writeFile(join(directory, file), damaged(bytes, at, kind)),
          );
          expect(allowed(file)).toContain(outcome);
        },
      ),
      // More of them: XUNSHI_DAMAGES=1000
      { numRuns: Number(process.env['XUNSHI_DAMAGES'] ?? 40) },
    );
  });
});

/** An offset whose byte is not zero: files of the engine are mostly padding. */
function interesting(bytes: Buffer, place: number): number {
  const held = [...bytes.keys()].filter((at) => bytes[at] !== 0);
  return held[Math.floor(place * held.length)] ?? 0;
}

function damaged(bytes: Buffer, at: number, kind: string): Buffer {
  const copy = Buffer.from(bytes);
  if (kind === 'cut') return copy.subarray(0, at);
  if (kind === 'insert') return Buffer.concat([copy.subarray(0, at), Buffer.from('x'), copy.subarray(at)]);
  if (kind === 'zeros') copy.fill(0, at, Math.min(at + 64, copy.length));
  else copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}
