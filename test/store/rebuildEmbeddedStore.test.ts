import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rebuildEmbeddedStore } from '../../src/store/rebuildEmbeddedStore.js';
import { sampleExtractor } from './sampleRecords.js';
import { earlier, later, TemporaryStore } from './temporaryStore.js';
import { graphOf } from './wholeGraph.js';

const temporary = new TemporaryStore();

describe('rebuild', () => {
  test('makes the graph again from journal and sources', async () => {
    await temporary.fill();
    expect(await rebuildEmbeddedStore({ directory: temporary.directory, ...sampleExtractor() })).toBe(2);
    expect(await temporary.graph()).toEqual(await graphOf(earlier, later));
    expect(temporary.takeNotices()).toEqual([]);
    expect((await readdir(temporary.directory)).sort()).toEqual([
      'graph',
      'journal',
      'journal.mark',
      'lock',
      'sources',
    ]);
  });

  test('does without a graph, and with what a rebuild that died left behind', async () => {
    await temporary.fill();
    await rm(join(temporary.directory, 'graph'), { recursive: true });
    await mkdir(join(temporary.directory, 'graph.next'));
    await writeFile(join(temporary.directory, 'graph.next', 'xunshi.grafeo'), 'half of a graph');
    await rebuildEmbeddedStore({ directory: temporary.directory, ...sampleExtractor() });
    expect(await temporary.graph()).toEqual(await graphOf(earlier, later));
    expect(temporary.takeNotices()).toEqual([]);
  });

  test('refuses a path where there is no store', async () => {
    await expect(rebuildEmbeddedStore({ directory: temporary.directory, ...sampleExtractor() })).rejects.toMatchObject({
      kind: 'MISSING',
    });
  });
});
