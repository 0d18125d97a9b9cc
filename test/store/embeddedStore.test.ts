import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedEngine } from '../../src/store/embedded/EmbeddedEngine.js';
import { StoreDirectory } from '../../src/store/embedded/StoreDirectory.js';
import type { Extractor } from '../../src/store/Extractor.js';
import { hashOf } from '../../src/store/hashOf.js';
import { openEmbeddedStore } from '../../src/store/openEmbeddedStore.js';
import { rebuildEmbeddedStore } from '../../src/store/rebuildEmbeddedStore.js';
import type { SourceFile, Store } from '../../src/store/Store.js';
import { sampleExtractor, sampleSource } from './sampleRecords.js';
import { wholeGraph } from './wholeGraph.js';

const earlier = sampleSource();
const later = sampleSource({ key: '999101:2024-09-15', team: '999100/3', documents: ['条例', '办法'] });
const [earlierId, laterId] = ['report:999101:2024-01-15', 'report:999101:2024-09-15'];

let home: string;
let directory: string;
let notices: string[];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'xunshi-store-'));
  directory = join(home, 'store');
  notices = [];
});
afterEach(() => rm(home, { recursive: true }));

interface Opening {
  readonly path?: string;
  readonly create?: boolean;
  readonly extractor?: Extractor;
}

function open({ path = directory, create = false, extractor = sampleExtractor() }: Opening = {}): Promise<Store> {
  return openEmbeddedStore({ directory: path, create, ...extractor, notice: (message) => notices.push(message) });
}

/** What a store holds, closed again. */
async function graphIn(opening: Opening = {}): Promise<unknown> {
  const store = await open(opening);
  const graph = await wholeGraph(store);
  await store.close();
  return graph;
}

/** The graph that some sources give in a store of their own. */
async function graphOf(...sources: readonly SourceFile[]): Promise<unknown> {
  const store = await openEmbeddedStore({ directory: null, create: true, ...sampleExtractor() });
  for (const source of sources) await store.put(source);
  const graph = await wholeGraph(store);
  await store.close();
  return graph;
}

/** A closed store that holds both reports. */
async function makeStore(): Promise<void> {
  const store = await open({ create: true });
  await store.put(earlier);
  await store.put(later);
  await store.close();
}

/** Notes a change in sources and journal and dies before the graph knows of it. */
async function crashBeforeGraph(change: (directory: StoreDirectory) => Promise<unknown>): Promise<void> {
  const crashing = await StoreDirectory.open(directory, { create: false });
  await change(crashing);
  await crashing.close();
}

describe('A store in a directory', () => {
  test('keeps reports, and the bytes they came in, from one opening to the next', async () => {
    await makeStore();
    expect(await graphIn()).toEqual(await graphOf(earlier, later));
    for (const { bytes } of [earlier, later]) {
      expect(new Uint8Array(await readFile(join(directory, 'sources', hashOf(bytes))))).toEqual(bytes);
    }
    expect(notices).toEqual([]);
  });

  test('says UNCHANGED and notes nothing when it is given a report again', async () => {
    await makeStore();
    const journal = await readFile(join(directory, 'journal'), 'utf8');
    const store = await open();
    expect(await store.put(earlier)).toEqual({ outcome: 'UNCHANGED', reportId: earlierId });
    await store.close();
    expect(await readFile(join(directory, 'journal'), 'utf8')).toBe(journal);
  });

  test('is not made by opening it, unless asked for', async () => {
    await expect(open()).rejects.toMatchObject({
      kind: 'MISSING',
      message: expect.stringContaining(directory) as string,
    });
    expect(await readdir(home)).toEqual([]);
  });

  test('lets nobody else in until it is closed', async () => {
    const store = await open({ create: true });
    const refusal = { kind: 'LOCKED', message: expect.stringContaining('Stop the server or command') as string };
    await expect(open()).rejects.toMatchObject(refusal);
    await expect(rebuildEmbeddedStore({ directory, ...sampleExtractor() })).rejects.toMatchObject(refusal);
    await store.close();
    await (await open()).close();
  });

  test('waits for puts under way when it is closed, and refuses what comes after', async () => {
    const store = await open({ create: true });
    const put = store.put(earlier);
    await store.close();
    expect(await put).toMatchObject({ outcome: 'CREATED' });
    await expect(store.read('MATCH (r:Report) RETURN r.id AS id ORDER BY id')).rejects.toMatchObject({ kind: 'DOWN' });
    expect(await graphIn()).toEqual(await graphOf(earlier));
  });
});

describe('Opening a store mends', () => {
  test('a put that did not reach the graph', async () => {
    await makeStore();
    const corrected = sampleSource({ title: '更正' }, '2024-05-05T00:00:00Z');
    await crashBeforeGraph((crashing) =>
      crashing.put({ source: corrected, sha256: hashOf(corrected.bytes), reportId: earlierId, extractor: '1' }),
    );
    expect(await graphIn()).toEqual(await graphOf(corrected, later));
    expect(notices).toEqual(['Made the graph of 1 reports again from their sources']);
  });

  test('a delete that did not reach the graph', async () => {
    await makeStore();
    await crashBeforeGraph((crashing) => crashing.delete(earlierId));
    expect(await graphIn()).toEqual(await graphOf(later));
    expect(notices).toEqual([`Removed from the graph what the journal does not have: ${earlierId}`]);
  });

  test('a last line that was torn while it was written', async () => {
    await makeStore();
    const journal = await readFile(join(directory, 'journal'));
    await writeFile(join(directory, 'journal'), journal.subarray(0, journal.length - 7));
    expect(await graphIn()).toEqual(await graphOf(earlier));
    const store = await open();
    expect(await store.put(later)).toMatchObject({ outcome: 'CREATED' });
    await store.close();
    expect(await graphIn()).toEqual(await graphOf(earlier, later));
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
  ])('a graph that %s', async (_, damage) => {
    await makeStore();
    await damage(join(directory, 'graph'));
    expect(await graphIn()).toEqual(await graphOf(earlier, later));
    expect(notices).toContain('Made the graph of 2 reports again from their sources');
    notices = [];
    expect(await graphIn()).toEqual(await graphOf(earlier, later));
    expect(notices).toEqual([]);
  });

  test('an older graph put in the place of the right one', async () => {
    const store = await open({ create: true });
    await store.put(earlier);
    await store.close();
    await cp(join(directory, 'graph'), join(home, 'older'), { recursive: true });
    const reopened = await open();
    await reopened.put(later);
    await reopened.put(sampleSource({ title: '更正' }));
    await reopened.close();
    await rm(join(directory, 'graph'), { recursive: true });
    await cp(join(home, 'older'), join(directory, 'graph'), { recursive: true });
    expect(await graphIn()).toEqual(await graphOf(sampleSource({ title: '更正' }), later));
  });

  test.each([
    ['a node of a report', `MATCH (m:Measure {id: 'measure:999101:2024-01-15/1.1.1'}) DETACH DELETE m`],
    ['a relationship of a report', `MATCH (r:Report {id: '${earlierId}'})-[h:HAS_ASPECT]->(:Aspect) DELETE h`],
    ['a shared node', `MATCH (g:Region {id: 'region:999100'}) DETACH DELETE g`],
    ['a relationship between shared nodes', `MATCH (:Region)-[p:PART_OF]->(:Region) DELETE p`],
    ['what a report says of shared nodes', `MATCH (c:Claim {reportId: '${laterId}'}) DELETE c`],
    ['the note of a report', `MATCH (e:Entry {id: '${laterId}'}) DELETE e`],
  ])('the loss of %s', async (_, loss) => {
    await makeStore();
    const graph = new EmbeddedEngine({ path: join(directory, 'graph', 'xunshi.grafeo') });
    const transaction = await graph.begin();
    await transaction.run(loss);
    await transaction.commit();
    await graph.close();
    expect(await graphIn()).toEqual(await graphOf(earlier, later));
    expect(notices).not.toEqual([]);
  });

  test('the end of the log that a dying process took along', async () => {
    const store = await open({ create: true });
    await store.put(earlier);
    await store.put(later);
    const copy = join(home, 'copy');
    await cp(directory, copy, { recursive: true });
    await store.close();
    const [log = ''] = await readdir(join(copy, 'graph', 'xunshi.grafeo.wal'));
    const path = join(copy, 'graph', 'xunshi.grafeo.wal', log);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 200));
    expect(await graphIn({ path: copy })).toEqual(await graphOf(earlier, later));
    expect(notices).toEqual(['Made the graph of 1 reports again from their sources']);
  });
});

describe('Opening a store with another version of the extractor', () => {
  test('reads every report again, and still takes each as REPLACED when it is put', async () => {
    await makeStore();
    const store = await open({ extractor: titled('2', '新') });
    expect(await store.read('MATCH (r:Report) RETURN DISTINCT r.title AS title ORDER BY title')).toEqual([
      { title: '新' },
    ]);
    expect(await store.put(earlier)).toMatchObject({ outcome: 'REPLACED' });
    expect(await store.put(earlier)).toMatchObject({ outcome: 'UNCHANGED' });
    await store.close();
    notices = [];
    await graphIn({ extractor: titled('2', '新') });
    expect(notices).toEqual([]);
  });

  test('leaves out, and names, what it refuses', async () => {
    await makeStore();
    const refusing: Extractor = {
      version: '2',
      decompose: (source) => {
        const records = sampleExtractor().decompose(source);
        if (records.reportId === laterId) throw new Error('not a report any more');
        return records;
      },
    };
    expect(await graphIn({ extractor: refusing })).toEqual(await graphOf(earlier));
    expect(notices[0]).toBe(
      `${laterId} (sample.json) is left out, since it cannot be read any more: not a report any more`,
    );
    expect(await graphIn({ extractor: sampleExtractor('3') })).toEqual(await graphOf(earlier, later));
  });

  test('moves a report to the id that it has now', async () => {
    await makeStore();
    const moved = sampleSource({ key: '999101:2024-01-16' });
    const moving: Extractor = {
      version: '2',
      decompose: (source) =>
        sampleExtractor().decompose(hashOf(source.bytes) === hashOf(earlier.bytes) ? moved : source),
    };
    expect(await graphIn({ extractor: moving })).toEqual(await graphOf(moved, later));
    notices = [];
    expect(await graphIn({ extractor: moving })).toEqual(await graphOf(moved, later));
    expect(notices).toEqual([]);
  });

  function titled(version: string, title: string): Extractor {
    return {
      version,
      decompose: (source) => {
        const { reportId, nodes, relationships } = sampleExtractor().decompose(source);
        const retitled = nodes.map((node) =>
          node.label === 'Report' ? { ...node, properties: { ...node.properties, title } } : node,
        );
        return { reportId, nodes: retitled, relationships };
      },
    };
  }
});

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
    ['the journal is gone', (path: string) => rm(join(path, 'journal'))],
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
  ])('when %s', async (_, damage) => {
    await makeStore();
    await damage(directory);
    await expect(open({ create: true })).rejects.toMatchObject(refusal);
    // And again: the attempt has let go of the lock and repaired nothing by halves.
    await expect(open({ create: true })).rejects.toMatchObject(refusal);
  });

  async function change(path: string, edit: (text: string) => string): Promise<void> {
    await writeFile(path, edit(await readFile(path, 'utf8')));
  }
});

describe('A put that the graph refuses', () => {
  /** The id of its measure is that of another report's. */
  const clashing: Extractor = {
    version: '1',
    decompose: (source) => {
      const { reportId, nodes, relationships } = sampleExtractor().decompose(source);
      const stolen = { label: 'Measure', id: 'measure:stolen', properties: { reportId } } as const;
      return { reportId, nodes: [...nodes, stolen], relationships };
    },
  };

  test('leaves graph and journal as they were, and names the report', async () => {
    const store = await open({ create: true, extractor: clashing });
    await store.put(earlier);
    const before = await wholeGraph(store);
    await expect(store.put(later)).rejects.toMatchObject({
      kind: 'CONSTRAINT',
      message: expect.stringContaining(`${laterId} was left as it was`) as string,
    });
    expect(await wholeGraph(store)).toEqual(before);
    await store.close();
    expect(await graphIn({ extractor: clashing })).toEqual(before);
    expect(notices).toEqual([]);
  });
});

describe('rebuild', () => {
  test('makes the graph again from journal and sources', async () => {
    await makeStore();
    expect(await rebuildEmbeddedStore({ directory, ...sampleExtractor() })).toBe(2);
    expect(await graphIn()).toEqual(await graphOf(earlier, later));
    expect(notices).toEqual([]);
    expect((await readdir(directory)).sort()).toEqual(['graph', 'journal', 'lock', 'sources']);
  });

  test('does without a graph, and with what a rebuild that died left behind', async () => {
    await makeStore();
    await rm(join(directory, 'graph'), { recursive: true });
    await mkdir(join(directory, 'graph.next'));
    await writeFile(join(directory, 'graph.next', 'xunshi.grafeo'), 'half of a graph');
    await rebuildEmbeddedStore({ directory, ...sampleExtractor() });
    expect(await graphIn()).toEqual(await graphOf(earlier, later));
    expect(notices).toEqual([]);
  });

  test('refuses a path where there is no store', async () => {
    await expect(rebuildEmbeddedStore({ directory, ...sampleExtractor() })).rejects.toMatchObject({ kind: 'MISSING' });
  });
});
