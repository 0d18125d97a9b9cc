import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/store/hashOf.js';
import { rebuildEmbeddedStore } from '../../src/store/rebuildEmbeddedStore.js';
import { sampleExtractor } from './sampleRecords.js';
import { earlier, earlierId, later, TemporaryStore } from './temporaryStore.js';
import { graphOf } from './wholeGraph.js';

const temporary = new TemporaryStore();

describe('A store in a directory', () => {
  test('keeps reports, and the bytes they came in, from one opening to the next', async () => {
    await temporary.fill();
    expect(await temporary.graph()).toEqual(await graphOf(earlier, later));
    for (const { bytes } of [earlier, later]) {
      expect(new Uint8Array(await readFile(join(temporary.directory, 'sources', hashOf(bytes))))).toEqual(bytes);
    }
    expect(temporary.takeNotices()).toEqual([]);
  });

  test('says UNCHANGED and notes nothing when it is given a report again', async () => {
    await temporary.fill();
    const journal = await readFile(join(temporary.directory, 'journal'), 'utf8');
    const store = await temporary.open();
    expect(await store.put(earlier)).toEqual({ outcome: 'UNCHANGED', reportId: earlierId });
    await store.close();
    expect(await readFile(join(temporary.directory, 'journal'), 'utf8')).toBe(journal);
  });

  test('is not made by opening it, unless asked for', async () => {
    await expect(temporary.open()).rejects.toMatchObject({
      kind: 'MISSING',
      message: expect.stringContaining(temporary.directory) as string,
    });
    expect(await readdir(temporary.home)).toEqual([]);
  });

  test('is not made among other files', async () => {
    await mkdir(temporary.directory, { recursive: true });
    await writeFile(join(temporary.directory, 'notice.txt'), 'x');
    await expect(temporary.open({ create: true })).rejects.toMatchObject({
      kind: 'MISSING',
      message: expect.stringContaining('not empty') as string,
    });
    expect(await readdir(temporary.directory)).toEqual(['notice.txt']);
  });

  test('lets nobody else in until it is closed', async () => {
    const store = await temporary.open({ create: true });
    const refusal = { kind: 'LOCKED', message: expect.stringContaining('Stop what uses it') as string };
    await expect(temporary.open()).rejects.toMatchObject(refusal);
    await expect(rebuildEmbeddedStore({ directory: temporary.directory, ...sampleExtractor() })).rejects.toMatchObject(
      refusal,
    );
    await store.close();
    await (await temporary.open()).close();
  });

  test('waits for puts under way when it is closed, and refuses what comes after', async () => {
    const store = await temporary.open({ create: true });
    const put = store.put(earlier);
    await store.close();
    expect(await put).toMatchObject({ outcome: 'CREATED' });
    await expect(store.read('MATCH (r:Report) RETURN r.id AS id ORDER BY id')).rejects.toMatchObject({ kind: 'DOWN' });
    expect(await temporary.graph()).toEqual(await graphOf(earlier));
  });
});
