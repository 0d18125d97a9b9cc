import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EmbeddedEngine } from '../../src/store/embedded/EmbeddedEngine.js';
import { StoreDirectory } from '../../src/store/embedded/StoreDirectory.js';
import { hashOf } from '../../src/store/hashOf.js';
import { sampleSource } from './sampleRecords.js';
import { earlier, earlierId, later, laterId, TemporaryStore } from './temporaryStore.js';
import { graphOf } from './wholeGraph.js';

const temporary = new TemporaryStore();

describe('Opening a store mends', () => {
  test('a put that did not reach the graph', async () => {
    await temporary.fill();
    const corrected = sampleSource({ title: '更正' }, '2024-05-05T00:00:00Z');
    await crashBeforeGraph((crashing) =>
      crashing.put([{ source: corrected, sha256: hashOf(corrected.bytes), reportId: earlierId, extractor: '1' }]),
    );
    expect(await temporary.graph()).toEqual(await graphOf(corrected, later));
    expect(temporary.takeNotices()).toEqual(['Reports made again from their sources: 1']);
  });

  test('a delete that did not reach the graph', async () => {
    await temporary.fill();
    await crashBeforeGraph((crashing) => crashing.delete(earlierId));
    expect(await temporary.graph()).toEqual(await graphOf(later));
    expect(temporary.takeNotices()).toEqual([`Removed from the graph what the journal does not have: ${earlierId}`]);
  });

  test('a last line that was torn while it was written (row 43)', async () => {
    await temporary.fill();
    const journal = await readFile(join(temporary.directory, 'journal'));
    const first = await temporary.open({ directory: join(temporary.home, 'first'), create: true });
    await first.put(earlier);
    await first.close();
    for (const name of ['journal.mark', 'journal'])
      await cp(join(temporary.home, 'first', name), join(temporary.directory, name));
    await writeFile(join(temporary.directory, 'journal'), journal.subarray(0, journal.length - 7));
    expect(await temporary.graph()).toEqual(await graphOf(earlier));
    expect(temporary.takeNotices()[0]).toMatch(/^The last line of the journal was being written/);
    const store = await temporary.open();
    expect(await store.put(later)).toMatchObject({ outcome: 'CREATED' });
    await store.close();
    expect(await temporary.graph()).toEqual(await graphOf(earlier, later));
  });

  test.each([
    ['is gone', (graph: string) => rm(graph, { recursive: true })],
    [
      'is cut',
      async (graph: string) => {
        const file = join(graph, 'xunshi.grafeo');
        const bytes = await readFile(file);
        await writeFile(file, bytes.subarray(0, bytes.length / 2));
      },
    ],
    ['is something else', (graph: string) => writeFile(join(graph, 'xunshi.grafeo'), 'something else')],
  ])('a graph that %s (row 43)', async (_, damage) => {
    await temporary.fill();
    await damage(join(temporary.directory, 'graph'));
    expect(await temporary.graph()).toEqual(await graphOf(earlier, later));
    expect(temporary.takeNotices()).toContain('Reports made again from their sources: 2');
    temporary.takeNotices();
    expect(await temporary.graph()).toEqual(await graphOf(earlier, later));
    expect(temporary.takeNotices()).toEqual([]);
  });

  test('an older graph put in the place of the right one (row 43)', async () => {
    const store = await temporary.open({ create: true });
    await store.put(earlier);
    await store.close();
    await cp(join(temporary.directory, 'graph'), join(temporary.home, 'older'), { recursive: true });
    const reopened = await temporary.open();
    await reopened.put(later);
    await reopened.put(sampleSource({ title: '更正' }));
    await reopened.close();
    await rm(join(temporary.directory, 'graph'), { recursive: true });
    await cp(join(temporary.home, 'older'), join(temporary.directory, 'graph'), { recursive: true });
    expect(await temporary.graph()).toEqual(await graphOf(sampleSource({ title: '更正' }), later));
  });

  test.each([
    ['a node of a report', `MATCH (m:Measure {id: 'measure:999101:2024-01-15/1.1.1'}) DETACH DELETE m`],
    ['a relationship of a report', `MATCH (r:Report {id: '${earlierId}'})-[h:HAS_ASPECT]->(:Aspect) DELETE h`],
    ['a shared node', `MATCH (g:Region {id: 'region:999100'}) DETACH DELETE g`],
    ['a relationship between shared nodes', `MATCH (:Region)-[p:PART_OF]->(:Region) DELETE p`],
    ['what a report says of shared nodes', `MATCH (c:Claim {reportId: '${laterId}'}) DELETE c`],
    ['the note of a report', `MATCH (e:Entry {id: '${laterId}'}) DELETE e`],
  ])('the loss of %s (row 43)', async (_, loss) => {
    await temporary.fill();
    const graph = new EmbeddedEngine({ path: temporary.graphFile });
    const transaction = await graph.begin();
    await transaction.run(loss);
    await transaction.commit();
    await graph.close();
    expect(await temporary.graph()).toEqual(await graphOf(earlier, later));
    expect(temporary.takeNotices()).not.toEqual([]);
  });

  test('the end of the log that a dying process took along (rows 40, 43)', async () => {
    const store = await temporary.open({ create: true });
    await store.put(earlier);
    await store.put(later);
    const copy = join(temporary.home, 'copy');
    await cp(temporary.directory, copy, { recursive: true });
    await store.close();
    const [log = ''] = await readdir(join(copy, 'graph', 'xunshi.grafeo.wal'));
    const path = join(copy, 'graph', 'xunshi.grafeo.wal', log);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 200));
    expect(await temporary.graph({ directory: copy })).toEqual(await graphOf(earlier, later));
    expect(temporary.takeNotices()).toEqual(['Reports made again from their sources: 1']);
  });
});

/** Notes a change in sources and journal and dies before the graph knows of it. */
async function crashBeforeGraph(change: (directory: StoreDirectory) => Promise<unknown>): Promise<void> {
  const crashing = await StoreDirectory.open(temporary.directory, { create: false });
  await change(crashing);
  await crashing.close();
}
