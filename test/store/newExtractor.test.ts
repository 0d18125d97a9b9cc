import { describe, expect, test } from 'vitest';
import type { Extractor } from '../../src/store/Extractor.js';
import { hashOf } from '../../src/store/hashOf.js';
import { sampleExtractor, sampleSource } from './sampleRecords.js';
import { earlier, later, laterId, TemporaryStore } from './temporaryStore.js';
import { graphOf } from './wholeGraph.js';

const temporary = new TemporaryStore();

describe('Opening a store with another version of the extractor', () => {
  test('reads every report again, and still takes each as REPLACED when it is put', async () => {
    await temporary.fill();
    const store = await temporary.open({ extractor: titled('2', '新') });
    expect(await store.read('MATCH (r:Report) RETURN DISTINCT r.title AS title ORDER BY title')).toEqual([
      { title: '新' },
    ]);
    expect(await store.put(earlier)).toMatchObject({ outcome: 'REPLACED' });
    expect(await store.put(earlier)).toMatchObject({ outcome: 'UNCHANGED' });
    await store.close();
    temporary.takeNotices();
    await temporary.graph({ extractor: titled('2', '新') });
    expect(temporary.takeNotices()).toEqual([]);
  });

  test('leaves out, and names, what it refuses', async () => {
    await temporary.fill();
    const refusing: Extractor = {
      ...sampleExtractor('2'),
      decompose: (source) => {
        const records = sampleExtractor().decompose(source);
        if (records.reportId === laterId) throw new Error('not a report any more');
        return records;
      },
    };
    expect(await temporary.graph({ extractor: refusing })).toEqual(await graphOf(earlier));
    expect(temporary.takeNotices()[0]).toBe(
      `${laterId} (sample.json) is left out, since it cannot be read any more: not a report any more`,
    );
    expect(await temporary.graph({ extractor: sampleExtractor('3') })).toEqual(await graphOf(earlier, later));
  });

  test('moves a report to the id that it has now', async () => {
    await temporary.fill();
    const moved = sampleSource({ key: '999101:2024-01-16' });
    const moving: Extractor = {
      ...sampleExtractor('2'),
      decompose: (source) =>
        sampleExtractor().decompose(hashOf(source.bytes) === hashOf(earlier.bytes) ? moved : source),
    };
    expect(await temporary.graph({ extractor: moving })).toEqual(await graphOf(moved, later));
    temporary.takeNotices();
    expect(await temporary.graph({ extractor: moving })).toEqual(await graphOf(moved, later));
    expect(temporary.takeNotices()).toEqual([]);
  });

  function titled(version: string, title: string): Extractor {
    return {
      ...sampleExtractor(version),
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
