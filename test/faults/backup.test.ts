import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUpStore } from '../../src/store/backup/backUpStore.js';
import { composeManifest, readManifest, type Manifest } from '../../src/store/backup/Manifest.js';
import { restoreStore } from '../../src/store/backup/restoreStore.js';
import { hashOf } from '../../src/store/hashOf.js';
import { openEmbeddedStore } from '../../src/store/openEmbeddedStore.js';
import { runCli } from '../cli/runCli.js';
import { samples } from '../cli/samples.js';
import { sampleExtractor, sampleSource } from '../store/sampleRecords.js';
import { earlier, earlierId, later } from '../store/temporaryStore.js';
import { graphOf, wholeGraph } from '../store/wholeGraph.js';

let home = '';
let backup = '';
const corrected = sampleSource({ title: '更正' });
const place = (...path: string[]): string => join(home, ...path);
const open = (directory: string, create = false) => openEmbeddedStore({ directory, create, ...sampleExtractor() });

beforeAll(async () => {
  home = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'xunshi-backup-'));
  backup = place('backup');
  const store = await open(place('store'), true);
  for (const source of [earlier, later, corrected]) await store.put(source);
  // While the store is open, and so in use.
  await backUpStore(place('store'), backup);
  await store.delete(earlierId);
  await store.close();
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** What a store in a folder holds when it is opened. */
async function graphIn(directory: string): Promise<unknown> {
  const store = await open(directory);
  try {
    return await wholeGraph(store);
  } finally {
    await store.close();
  }
}

const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

describe('A backup', () => {
  test('of a store in use, restored into an absent or empty place, is the same graph (row 44)', async () => {
    await mkdir(place('empty'));
    for (const name of ['absent', 'empty']) {
      await restoreStore(backup, place(name));
      expect(await graphIn(place(name))).toEqual(await graphOf(corrected, later));
    }
    expect(await graphIn(place('store'))).toEqual(await graphOf(later));
  });

  test('goes on after it was restored as if it had never been away (row 44)', async () => {
    await restoreStore(backup, place('going-on'));
    const store = await open(place('going-on'));
    expect(await store.put(later)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await store.put(earlier)).toMatchObject({ outcome: 'REPLACED' });
    await store.close();
    expect(await graphIn(place('going-on'))).toEqual(await graphOf(earlier, later));
  });

  test('holds the journal and every source it names, with their hashes', async () => {
    const { files, reports } = await readManifest(backup);
    expect(reports).toBe(2);
    expect([...files.map(({ path }) => path), 'manifest.json'].sort()).toEqual(await filesOf(backup));
    const sources = [earlier, later, corrected].map(({ bytes }) => `sources/${hashOf(bytes)}`);
    expect(files.map(({ path }) => path).sort()).toEqual([...sources, 'journal'].sort());
  });

  test('leaves out a line that is being written (row 44)', async () => {
    await cp(place('store'), place('writing'), { recursive: true });
    await writeFile(place('writing', 'journal'), '{"sequence":5,"op":"PU', { flag: 'a' });
    await backUpStore(place('writing'), place('backup-writing'));
    await restoreStore(place('backup-writing'), place('written'));
    expect(await graphIn(place('written'))).toEqual(await graphOf(later));
  });

  test('is not made where something is, nor of what is no store', async () => {
    await expect(backUpStore(place('store'), backup)).rejects.toMatchObject({ kind: 'MISSING' });
    await expect(backUpStore(place('nowhere'), place('none'))).rejects.toThrow('There is no store at');
    expect(existsSync(place('none'))).toBe(false);
  });

  test.each([
    ['a source is changed', (store: string) => writeFile(join(store, 'sources', hashOf(later.bytes)), 'x')],
    ['a source is gone', (store: string) => rm(join(store, 'sources', hashOf(later.bytes)))],
    ['a line of the journal is changed', (store: string) => writeFile(join(store, 'journal'), '{}\n')],
  ])('of a store where %s is refused, and nothing is left of it (rows 43, 44)', async (_, damage) => {
    await rm(place('damaged'), { recursive: true, force: true });
    await cp(place('store'), place('damaged'), { recursive: true });
    await damage(place('damaged'));
    await expect(backUpStore(place('damaged'), place('backup-damaged'))).rejects.toMatchObject({ kind: 'DAMAGED' });
    expect(existsSync(place('backup-damaged')) ? await filesOf(place('backup-damaged')) : []).toEqual([]);
  });
});

describe('A damaged backup is refused before anything is written', () => {
  /** A copy of the backup, its manifest written anew where it is given. */
  async function copy(manifest?: (whole: Manifest) => unknown): Promise<string> {
    const folder = await mkdtemp(place('copy-'));
    await cp(backup, folder, { recursive: true });
    if (manifest !== undefined) {
      const whole = await readManifest(backup);
      await writeFile(join(folder, 'manifest.json'), composeManifest(manifest(whole) as Manifest));
    }
    return folder;
  }

  async function expectRefused(folder: string, named: string): Promise<void> {
    const target = place('target');
    await expect(restoreStore(folder, target)).rejects.toThrow(named);
    expect(existsSync(target)).toBe(false);
  }

  test('whatever file is changed, cut or gone, and names it (row 44)', async () => {
    const files = await filesOf(backup);
    expect(files.length).toBe(5);
    for (const file of files) {
      const bytes = await readFile(join(backup, file));
      for (const at of [0, Math.floor(bytes.length / 2), bytes.length - 2]) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        for (const damaged of [flipped, bytes.subarray(0, at), null]) {
          const folder = await copy();
          if (damaged === null) await rm(join(folder, file));
          else await writeFile(join(folder, file), damaged);
          await expectRefused(folder, file);
        }
      }
    }
  });

  test('when what its manifest lists does not belong together (row 44)', async () => {
    const without = (path: RegExp) => (whole: Manifest) => ({
      ...whole,
      files: whole.files.filter((file) => !path.test(file.path)),
    });
    await expectRefused(await copy(without(/journal/)), 'journal');
    await expectRefused(await copy(without(new RegExp(hashOf(later.bytes)))), hashOf(later.bytes));
    await expectRefused(await copy((whole) => ({ ...whole, reports: 3 })), 'has not the 3 reports');
    await expectRefused(await copy((whole) => ({ ...whole, format: 2 })), 'manifest.json');
  });

  test.each(['../outside', '/etc/passwd', 'sources/../../outside', 'graph/xunshi.grafeo', 'sources/x', 'lock'])(
    'when its manifest names %s, which is none of its files (row 44)',
    async (path) => {
      const bytes = Buffer.from('written elsewhere');
      const stray = { path, size: bytes.length, sha256: hashOf(bytes) };
      const folder = await copy((whole) => ({ ...whole, files: [...whole.files, stray] }));
      await expectRefused(folder, 'manifest.json');
      expect(existsSync(place('outside'))).toBe(false);
    },
  );

  test('what else lies in it, links too, is left alone (row 44)', async () => {
    const folder = await copy();
    await symlink('/etc', join(folder, 'link'));
    await writeFile(join(folder, 'sources', 'other'), 'x');
    await restoreStore(folder, place('beside'));
    expect((await filesOf(place('beside'))).length).toBe(4);
    expect(await readdir(place('beside'))).toEqual(['journal', 'sources']);
  });

  test('and so is a place that is not empty (row 44)', async () => {
    await expect(restoreStore(backup, place('store'))).rejects.toThrow('is not empty: name a new or empty folder');
    await writeFile(place('file'), 'x');
    await expect(restoreStore(backup, place('file'))).rejects.toThrow('a file is in its way');
    expect(await readFile(place('file'), 'utf8')).toBe('x');
  });
});

describe('The commands', () => {
  test('back up, restore and look through a store of real reports (row 44)', { timeout: 120_000 }, async () => {
    const store = place('cli');
    await runCli(['ingest', '--store', store, ...samples.slice(0, 2)]);
    const exported = async (at: string) => (await runCli(['export', '--store', at])).stdout;
    const before = await exported(store);

    expect(await runCli(['backup', '--store', store, '--out', place('cli-backup')])).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^backed up the store \S+ to \S+: 2 reports, \d+ bytes\n$/),
      stderr: '',
    });
    const { exitCode, stdout } = await runCli(['restore', place('cli-backup'), '--store', place('cli-restored')]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\nnothing is wrong with the store \S+\nrestored the store \S+ from \S+: 2 reports\n$/);
    expect(await exported(place('cli-restored'))).toBe(before);
  });

  test.each([
    [['backup', '--out', 'x'], 'neo4j-admin database dump'],
    [['restore', 'x'], 'name it with --store'],
  ])('%j on Neo4j says what to do instead', async (args, told) => {
    const { exitCode, stderr } = await runCli([...args, '--neo4j', 'bolt://127.0.0.1:1']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(told);
  });
});
