import { describe, expect, test } from 'vitest';
import type { Extractor } from '../../src/store/Extractor.js';
import { sampleExtractor } from './sampleRecords.js';
import { earlier, later, laterId, TemporaryStore } from './temporaryStore.js';
import { wholeGraph } from './wholeGraph.js';

const temporary = new TemporaryStore();

describe('A put that the graph refuses', () => {
  /** The id of its measure is that of another report's. */
  const clashing: Extractor = {
    ...sampleExtractor('1'),
    decompose: (source) => {
      const { reportId, nodes, relationships } = sampleExtractor().decompose(source);
      const stolen = { label: 'Measure', id: 'measure:stolen', properties: { reportId } } as const;
      return { reportId, nodes: [...nodes, stolen], relationships };
    },
  };

  test('leaves graph and journal as they were, and names the report', async () => {
    const store = await temporary.open({ create: true, extractor: clashing });
    await store.put(earlier);
    const before = await wholeGraph(store);
    await expect(store.put(later)).rejects.toMatchObject({
      kind: 'CONSTRAINT',
      message: expect.stringContaining(`${laterId} was left as it was`) as string,
    });
    expect(await wholeGraph(store)).toEqual(before);
    await store.close();
    expect(await temporary.graph({ extractor: clashing })).toEqual(before);
    expect(temporary.takeNotices()).toEqual([]);
  });
});
