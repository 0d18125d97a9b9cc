import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { backUpStore } from '../../src/store/backup/backUpStore.js';
import { openEmbeddedStore } from '../../src/store/openEmbeddedStore.js';
import { rebuildEmbeddedStore } from '../../src/store/rebuildEmbeddedStore.js';
import type { Store } from '../../src/store/Store.js';
import { runCli } from '../cli/runCli.js';
import { samples } from '../cli/samples.js';
import { sampleExtractor, sampleSource } from '../store/sampleRecords.js';
import { earlier, earlierId, later } from '../store/temporaryStore.js';
import { graphOf, wholeGraph } from '../store/wholeGraph.js';

const home = mkdtempSync(join(tmpdir(), 'xunshi-keeping-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});
const open = (directory: string): Promise<Store> =>
  openEmbeddedStore({ directory, create: true, ...sampleExtractor() });

describe('A second process on a store', () => {
  const run = promisify(execFile);
  const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

  test('is told what to do, and the first goes on (row 41)', { timeout: 120_000 }, async () => {
    const directory = join(home, 'held');
    const store = await open(directory);
    await store.put(earlier);
    for (const args of [['list'], ['ingest', samples[0]!], ['serve', '--port', '0'], ['rebuild']]) {
      const second = run(process.execPath, [command, ...args, '--store', directory]);
      await expect(second).rejects.toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(
          /^xunshi: The store at \S+ is in use by another process\. Stop what uses it or, where that is a server, go through it: [^\n]* --url URL\n$/,
        ),
      });
    }
    await store.put(later);
    await store.close();
    expect(await graphIn(directory)).toEqual(await graphOf(earlier, later));
  });
});

describe('A mistyped path of a store', () => {
  const commands: readonly (readonly string[])[] = [
    ['serve'],
    ['query'],
    ['list'],
    ['delete', earlierId],
    ['export'],
    ['rebuild'],
    ['doctor'],
    ['backup', '--out', join(home, 'never')],
  ];

  test.each(commands)('is refused by %s, and nothing is made there (row 42)', async (...args) => {
    const path = join(home, 'mistyped');
    const { exitCode, stdout, stderr } = await runCli([...args, '--store', path], { stdin: '{ __typename }' });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^xunshi: There is no store at \S+mistyped: [^\n]+\n$/);
    expect([existsSync(path), existsSync(join(home, 'never'))]).toEqual([false, false]);
  });

  test.each([
    ['a folder of other things', () => home, 'is no store and not empty'],
    ['a file', () => join(home, 'a-file'), 'a file is in its way'],
  ])('that is %s is refused by ingest as well (row 42)', async (_, path, told) => {
    writeFileSync(join(home, 'a-file'), 'x');
    const { exitCode, stderr } = await runCli(['ingest', '--store', path(), samples[0]!]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(told);
  });
});

/** A disk of 2 MB, or null where none can be mounted here. */
const smallDisk = ((): string | null => {
  const disk = join(home, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    console.warn('NOT TESTED: a full disk (no small one can be mounted here)');
    return null;
  }
})();

describe.skipIf(smallDisk === null)('A full disk', () => {
  const disk = smallDisk ?? '';
  afterAll(() => void execFileSync('umount', ['--lazy', disk]));
  const filler = join(disk, 'filler');

  /** Leaves no room for another page. */
  async function fill(): Promise<void> {
    for (const size of [2 ** 20, 2 ** 16, 2 ** 12]) {
      const error = await append(Buffer.alloc(size));
      expect(error).toMatchObject({ code: 'ENOSPC' });
    }
  }

  async function append(bytes: Buffer): Promise<unknown> {
    for (;;) {
      try {
        await writeFile(filler, bytes, { flag: 'a' });
      } catch (error) {
        return error;
      }
    }
  }

  test('is told by what changes a store, which goes on reading and takes changes again when there is room (row 45)', async () => {
    const directory = join(disk, 'store');
    const store = await open(directory);
    await store.put(earlier);
    await fill();
    const large = sampleSource({ title: '长'.repeat(20_000) });
    for (let time = 0; time < 3; time += 1) await expect(store.put(large)).rejects.toMatchObject({ kind: 'FULL' });
    expect(await wholeGraph(store)).toEqual(await graphOf(earlier));
    await expect(backUpStore(directory, join(disk, 'backup'))).rejects.toMatchObject({ kind: 'FULL' });

    await rm(filler);
    expect(await store.put(later)).toMatchObject({ outcome: 'CREATED' });
    expect(await wholeGraph(store)).toEqual(await graphOf(earlier, later));
    await store.close();
    expect(await graphIn(directory)).toEqual(await graphOf(earlier, later));
  });

  test('while a store is closed and opened leaves it whole (row 45)', async () => {
    const directory = join(disk, 'closing');
    const store = await open(directory);
    await store.put(earlier);
    await store.put(later);
    await fill();
    await expect(store.close()).rejects.toMatchObject({ kind: 'FULL' });
    await rm(filler);
    await store.close();
    expect(await graphIn(directory)).toEqual(await graphOf(earlier, later));

    await fill();
    await expect(rebuildEmbeddedStore({ directory, ...sampleExtractor() })).rejects.toMatchObject({ kind: 'FULL' });
    await rm(filler);
    expect(await graphIn(directory)).toEqual(await graphOf(earlier, later));
  });
});

async function graphIn(directory: string): Promise<unknown> {
  const store = await open(directory);
  try {
    return await wholeGraph(store);
  } finally {
    await store.close();
  }
}
