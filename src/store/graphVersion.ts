import { fixedStatement } from './fixedStatement.js';
import type { Store } from './Store.js';

const readGraph = fixedStatement('read-graph');

/**
 * The version of a store's graph: as long as it is the same, so is every answer, whatever server asks. It grows with
 * every put and delete; 0 where nothing was ever written. @throws StoreError
 */
export async function graphVersion(store: Pick<Store, 'read'>): Promise<number> {
  const [graph] = await store.read(readGraph);
  return (graph?.['version'] ?? 0) as number;
}
