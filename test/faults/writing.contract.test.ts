import { expect, test } from 'vitest';
import { GraphStore } from '../../src/store/GraphStore.js';
import type { Extractor } from '../../src/store/Extractor.js';
import { noLedger } from '../../src/store/noLedger.js';
import { describeEngines } from '../support/engines.js';
import { plainReport, sampleExtractor, sampleSource, type SampleReport } from '../store/sampleRecords.js';
import { graphOf, wholeGraph } from '../store/wholeGraph.js';

/** Reports of one region, inspection and document, each of a day of its own. */
const report = (day: number, title = plainReport.title): Partial<SampleReport> => ({
  key: `999101:2024-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`,
  title,
});
const numbers = (count: number): number[] => [...Array(count).keys()];

/** The measure of a report with this title has the id that the one of any other such report has. */
const clashing: Extractor = {
  ...sampleExtractor(),
  decompose: (source) => {
    const records = sampleExtractor().decompose(source);
    const { reportId, nodes } = records;
    if (nodes[0]?.properties['title'] !== '相同') return records;
    return { ...records, nodes: [...nodes, { label: 'Measure', id: 'measure:same', properties: { reportId } }] };
  },
};

describeEngines('Writing', (engine) => {
  test('a hundred puts at once leave one copy of each report, the last that was put (row 46)', async () => {
    const store = await engine.openEmptyStore(sampleExtractor());
    const puts = numbers(100).map((at) => sampleSource(report(at % 25, `第${Math.floor(at / 25)}稿`)));
    const told = await Promise.all(puts.map((source) => store.put(source)));
    expect(told.filter(({ outcome }) => outcome === 'CREATED')).toHaveLength(25);
    expect(told.filter(({ outcome }) => outcome === 'REPLACED')).toHaveLength(75);
    expect(await wholeGraph(store)).toEqual(await graphOf(...puts.slice(75)));
    await store.close();
  }, 120_000);

  test('more changes than may wait are refused, and those that wait are done (row 46)', async () => {
    const graph = await engine.openEmpty();
    const store = new GraphStore(graph, sampleExtractor(), noLedger, { waitingChanges: 3 });
    const told = await Promise.allSettled(numbers(5).map((day) => store.put(sampleSource(report(day)))));
    expect(told.map(({ status }) => status)).toEqual([...Array(3).fill('fulfilled'), 'rejected', 'rejected']);
    expect(told[4]).toMatchObject({ reason: { kind: 'BUSY', limit: 'waitingChanges', value: 3 } });
    await expect(store.put(sampleSource(report(4)))).resolves.toMatchObject({ outcome: 'CREATED' });
    await store.close();
  });

  test('a statement that fails undoes all of its report and nothing of those written with it (row 49)', async () => {
    const store = await engine.openEmptyStore(clashing);
    const sources = numbers(7).map((day) => sampleSource(report(day, day === 2 || day === 5 ? '相同' : '不同')));
    const told = await Promise.allSettled(sources.map((source) => store.put(source)));
    const refused = told.flatMap((result, day) => (result.status === 'rejected' ? [day] : []));
    expect(refused).toEqual([5]);
    expect(told[5]).toMatchObject({
      reason: { kind: 'CONSTRAINT', message: expect.stringContaining(`report:${report(5).key} was left as it was: `) },
    });
    const ids = (await wholeGraph(store)).nodes.map(({ id }) => id as string);
    expect(ids.filter((id) => id.startsWith('report:'))).toHaveLength(6);
    expect(ids.filter((id) => id.includes(report(5).key!))).toEqual([]);
    await store.close();
  });

  test.runIf(engine.name === 'neo4j')(
    'servers that write to one database at once all get through (row 38)',
    async () => {
      const graph = await engine.openEmpty();
      const servers = numbers(3).map(() => new GraphStore(graph, sampleExtractor(), noLedger));
      const sources = numbers(12).map((day) => sampleSource(report(day)));
      await Promise.all(sources.map((source, at) => servers[at % 3]!.put(source)));
      expect(await wholeGraph(servers[0]!)).toEqual(await graphOf(...sources));
      await graph.close();
    },
  );
});
