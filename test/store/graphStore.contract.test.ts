import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixedStatement } from '../../src/store/fixedStatement.js';
import { GraphStore } from '../../src/store/GraphStore.js';
import { graphVersion } from '../../src/store/graphVersion.js';
import { noLedger } from '../../src/store/noLedger.js';
import type { Store } from '../../src/store/Store.js';
import { describeEngines } from '../support/engines.js';
import { sampleExtractor, sampleSource, sampleType, type SampleReport } from './sampleRecords.js';
import { graphOf, wholeGraph } from './wholeGraph.js';

const first = '999101:2024-01-15';
const second = '999102:2024-03-20';
/** Another report of another body in the same region, on another inspection by the same team. */
const neighbour: Partial<SampleReport> = {
  key: second,
  committee: '999102',
  committeeName: '中共乙县委',
  inspection: '999102:2023-06-01',
  regions: ['999102', '999100'],
};

/** A second report of the body and inspection of the plain one, which it calls otherwise. */
const otherwise: Partial<SampleReport> = {
  key: '999101:2024-09-15',
  committeeName: '中共甲区委员会',
  team: '999100/3',
};

describeEngines('A store', (engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await engine.openEmptyStore(sampleExtractor());
  });
  afterEach(() => store.close());

  const idsOf = async (label: string): Promise<unknown[]> =>
    (await store.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map(({ id }) => id);

  test('names its engine', () => {
    expect(store.engine).toBe(engine.name);
  });

  describe('put', () => {
    test('writes every record with its properties, and every node as an Entity', async () => {
      const source = sampleSource();
      const records = sampleExtractor().decompose(source);
      expect(await store.put(source)).toEqual({ outcome: 'CREATED', reportId: `report:${first}` });

      const graph = await wholeGraph(store);
      const withoutNulls = (properties: object): object =>
        Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
      const byId = [...records.nodes, sampleType].map(({ id, properties }) => ({
        id,
        properties: { ...withoutNulls(properties), id },
      }));
      expect(graph.nodes).toEqual(byId.sort((a, b) => (a.id < b.id ? -1 : 1)));
      expect(graph.relationships).toHaveLength(records.relationships.length);
      for (const { type, from, to, properties } of records.relationships) {
        expect(graph.relationships).toContainEqual({ type, from, to, properties, start: properties['start'] ?? null });
      }
    });

    test('labels nodes by the model', async () => {
      await store.put(sampleSource());
      expect(await idsOf('Issue')).toEqual([`issue:${first}/1.1`, `issue:${first}/1.2`]);
      expect(await idsOf('Region')).toEqual(['region:999100', 'region:999101']);
    });

    test('leaves a report alone whose source and extractor are the same', async () => {
      await store.put(sampleSource());
      const before = await wholeGraph(store);
      expect(await store.put(sampleSource({}, '2030-01-01T00:00:00Z'))).toMatchObject({ outcome: 'UNCHANGED' });
      expect(await wholeGraph(store)).toEqual(before);
    });

    test('replaces a report whose source has changed, and leaves nothing of the former one', async () => {
      await store.put(sampleSource());
      const corrected = { issues: ['学习不深入'], documents: ['办法'], title: '更正' };
      expect(await store.put(sampleSource(corrected))).toMatchObject({ outcome: 'REPLACED' });
      expect(await wholeGraph(store)).toEqual(await graphOf(sampleSource(corrected)));
    });

    test('takes away what a corrected report says no more of a node that it still shares', async () => {
      await store.put(sampleSource());
      const corrected = { team: '999100/3' };
      await store.put(sampleSource(corrected));
      expect(await wholeGraph(store)).toEqual(await graphOf(sampleSource(corrected)));
    });

    test('refuses records that the model does not know, and stays as it was', async () => {
      await store.put(sampleSource());
      const before = await wholeGraph(store);
      await expect(store.put(sampleSource({ regions: ['999101', '999101'] }))).rejects.toMatchObject({
        kind: 'RECORDS',
      });
      expect(await wholeGraph(store)).toEqual(before);
    });

    test('passes on what the extractor throws', async () => {
      const source = { ...sampleSource(), bytes: new TextEncoder().encode('no report') };
      await expect(store.put(source)).rejects.toThrow(SyntaxError);
    });

    test('takes puts that come at once one after the other', async () => {
      const sources = [sampleSource(), sampleSource(neighbour), sampleSource(), sampleSource(neighbour)];
      const outcomes = await Promise.all(sources.map((source) => store.put(source)));
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED', 'UNCHANGED', 'UNCHANGED']);
      expect(await wholeGraph(store)).toEqual(await graphOf(sampleSource(), sampleSource(neighbour)));
    });
  });

  describe('delete', () => {
    test('takes a report and what only it held up', async () => {
      await store.put(sampleSource());
      await store.put(sampleSource(neighbour));
      expect(await store.delete(`report:${first}`)).toBe(true);
      expect(await wholeGraph(store)).toEqual(await graphOf(sampleSource(neighbour)));
      expect(await idsOf('Region')).toEqual(['region:999100', 'region:999102']);
    });

    test('of the last report leaves nothing but the taxonomy', async () => {
      await store.put(sampleSource());
      await store.delete(`report:${first}`);
      const { nodes, relationships } = await wholeGraph(store);
      expect({ ids: nodes.map(({ id }) => id), relationships }).toEqual({ ids: [sampleType.id], relationships: [] });
    });

    test.each(['report:999101:1999-01-01', `issue:${first}/1.1`, '', "x'}) DETACH DELETE (n"])(
      'says false to %j, which is no report there is',
      async (id) => {
        await store.put(sampleSource());
        const before = await wholeGraph(store);
        expect(await store.delete(id)).toBe(false);
        expect(await wholeGraph(store)).toEqual(before);
      },
    );
  });

  describe('the version of the graph', () => {
    const versionOf = async (key: string): Promise<number | undefined> => {
      const [row] = await store.read(fixedStatement('report-versions'));
      const { reportIds, versions } = row as unknown as { reportIds: string[]; versions: number[] };
      return versions[reportIds.indexOf(`report:${key}`)];
    };

    test('grows with every put and delete, and with nothing else', async () => {
      const versions = [await graphVersion(store)];
      const note = async (): Promise<unknown> => versions.push(await graphVersion(store));
      await store.put(sampleSource());
      await note();
      await store.put(sampleSource({ title: '更正' }));
      await note();
      await store.delete(`report:${first}`);
      await note();
      expect([...new Set(versions)].sort()).toEqual(versions);

      await store.put(sampleSource());
      const last = await graphVersion(store);
      await store.put(sampleSource());
      await store.delete('report:999101:1999-01-01');
      await store.put({ ...sampleSource(), bytes: new Uint8Array() }).catch(() => undefined);
      expect(await graphVersion(store)).toBe(last);
    });

    test('is noted of each report that was written at it', async () => {
      await store.put(sampleSource());
      expect(await versionOf(first)).toBe(await graphVersion(store));
      await store.put(sampleSource(neighbour));
      expect(await versionOf(second)).toBe(await graphVersion(store));
      expect(await versionOf(first)).toBeLessThan(await graphVersion(store));
      await store.put(sampleSource({ title: '更正' }));
      expect(await versionOf(first)).toBe(await graphVersion(store));
    });
  });

  test('is the same whatever order reports came in, whatever they say of what they share', async () => {
    await store.put(sampleSource(otherwise));
    await store.put(sampleSource());
    expect(await wholeGraph(store)).toEqual(await graphOf(sampleSource(), sampleSource(otherwise)));
    const [committee] = await store.read('MATCH (c:PartyCommittee) RETURN c.name AS name ORDER BY name');
    expect(committee).toEqual({ name: '中共甲区委' });
  });

  test('believes the next report of what it shares when the first one is gone', async () => {
    await store.put(sampleSource());
    await store.put(sampleSource(otherwise));
    await store.delete(`report:${first}`);
    expect(await wholeGraph(store)).toEqual(await graphOf(sampleSource(otherwise)));
  });
});

describeEngines('A store whose extractor has changed', (engine) => {
  test('replaces a report of the same source', async () => {
    const graph = await engine.openEmpty();
    await new GraphStore(graph, sampleExtractor('1'), noLedger).put(sampleSource());
    const newer = new GraphStore(graph, sampleExtractor('2'), noLedger);
    expect(await newer.put(sampleSource())).toMatchObject({ outcome: 'REPLACED' });
    expect(await newer.put(sampleSource())).toMatchObject({ outcome: 'UNCHANGED' });
    await newer.close();
  });
});
