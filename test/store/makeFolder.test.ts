import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/store/makeFolder.js';

const home = mkdtempSync(join(tmpdir(), 'xunshi-folder-'));
afterAll(() => rmSync(home, { recursive: true }));

test('makes a folder and those above it, and leaves one that is there', async () => {
  const path = join(home, 'a', 'b', 'c');
  await makeFolder(path);
  await makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('several may make the same one', async () => {
  const path = join(home, 'shared', 'deep');
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(path, 'deeper'))]);
  expect(statSync(join(path, 'deeper')).isDirectory()).toBe(true);
});

test('does not take a file for a folder', async () => {
  const file = join(home, 'file');
  writeFileSync(file, '');
  await expect(makeFolder(file)).rejects.toThrow(/EEXIST/);
  await expect(makeFolder(join(file, 'below'))).rejects.toThrow(/ENOTDIR/);
});

test.skipIf(!existsSync('/proc/self'))('ends where no folder can be made at all', async () => {
  await expect(makeFolder('/proc/nothing/here')).rejects.toThrow(/ENOENT/);
});
