import { describe, expect, test } from 'vitest';
import type { Neo4jOptions } from '../../src/store/neo4j/Neo4jEngine.js';
import { openNeo4jStore } from '../../src/store/openNeo4jStore.js';
import type { Store } from '../../src/store/Store.js';
import { assignedNeo4j } from '../neo4j/assignedNeo4j.js';
import { bothEngines } from '../support/engines.js';
import { sampleExtractor, sampleSource } from './sampleRecords.js';
import { graphOf, wholeGraph } from './wholeGraph.js';

test('A Neo4j that cannot be reached is DOWN', async () => {
  const nowhere = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '', database: 'neo4j' };
  await expect(openNeo4jStore({ ...nowhere, ...sampleExtractor() })).rejects.toMatchObject({ kind: 'DOWN' });
});

describe.skipIf(bothEngines === undefined)('Stores of several servers on one Neo4j', () => {
  const server = assignedNeo4j as Neo4jOptions;

  test('write and delete at once as if one after the other', async () => {
    await (await bothEngines?.[1].openEmpty())?.close();
    const stores = await Promise.all([1, 2, 3].map(() => openNeo4jStore({ ...server, ...sampleExtractor() })));
    const sources = Array.from({ length: 9 }, (_, index) =>
      sampleSource({ key: `999101:2024-01-1${index}`, documents: ['条例', `办法${index % 3}`] }),
    );
    const of = (index: number): Store => stores[index % 3] as Store;
    await Promise.all(sources.flatMap((source, index) => [of(index).put(source), of(index + 1).put(source)]));
    await Promise.all([0, 3, 6].map((index) => of(index).delete(`report:999101:2024-01-1${index}`)));

    const left = sources.filter((_, index) => index % 3 !== 0);
    for (const store of stores) expect(await wholeGraph(store)).toEqual(await graphOf(...left));
    await Promise.all(stores.map((store) => store.close()));
  });
});
