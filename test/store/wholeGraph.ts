import { openEmbeddedStore } from '../../src/store/openEmbeddedStore.js';
import type { Row, SourceFile, Store } from '../../src/store/Store.js';
import { sampleExtractor } from './sampleRecords.js';

/** All that a graph holds, the store's own notes left out, in a form that equals that of an equal graph. */
export async function wholeGraph(
  store: Pick<Store, 'read'>,
): Promise<{ nodes: readonly Row[]; relationships: readonly Row[] }> {
  const nodes = await store.read('MATCH (n:Entity) RETURN n{.*} AS properties, n.id AS id ORDER BY id');
  const relationships = await store.read(
    `MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.id AS from, type(r) AS type, b.id AS to, r{.*} AS properties, r.start AS start ORDER BY from, type, to, start`,
  );
  return { nodes, relationships };
}

/** The whole graph that some sources give in a store of their own, on the embedded engine. */
export async function graphOf(...sources: readonly SourceFile[]): Promise<unknown> {
  const store = await openEmbeddedStore({ directory: null, create: true, ...sampleExtractor() });
  for (const source of sources) await store.put(source);
  const graph = await wholeGraph(store);
  await store.close();
  return graph;
}
