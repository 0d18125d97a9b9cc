import { AwaitedStore } from './AwaitedStore.js';
import { usualEngineLimits } from './EngineLimits.js';
import type { Extractor } from './Extractor.js';
import { GraphStore } from './GraphStore.js';
import { fixedStatement } from './fixedStatement.js';
import { keepFixtures } from './keepFixtures.js';
import { Neo4jEngine, type Neo4jOptions } from './neo4j/Neo4jEngine.js';
import { noLedger } from './noLedger.js';
import { schemaStatements } from './schemaStatements.js';
import type { Store } from './Store.js';
import { StoreError } from './StoreError.js';

export type Neo4jStoreOptions = Neo4jOptions & Extractor;

/**
 * Opens a store on a Neo4j database and makes sure of its constraints and indexes. Where only reading is allowed it is
 * taken as it is.
 *
 * @throws StoreError DOWN when the server cannot be reached
 */
export async function openNeo4jStore({ decompose, version, fixtures, ...server }: Neo4jStoreOptions): Promise<Store> {
  const extractor = { decompose, version, fixtures };
  const engine = new Neo4jEngine(server);
  try {
    await prepare(engine, extractor);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return new GraphStore(engine, extractor, noLedger, { ...usualEngineLimits, ...server.limits });
}

/**
 * Opens such a store even where the server is not there yet: until it is, whatever is asked of the store fails.
 *
 * @param notice told when it is not there, and when it came
 * @throws StoreError what waiting does not mend, as far as it is known within a few seconds
 */
export async function awaitNeo4jStore(
  { decompose, version, fixtures, ...server }: Neo4jStoreOptions,
  notice: (message: string) => void,
): Promise<Store> {
  const extractor = { decompose, version, fixtures };
  const engine = new Neo4jEngine(server);
  const store = new AwaitedStore(
    new GraphStore(engine, extractor, noLedger, { ...usualEngineLimits, ...server.limits }),
    () => prepare(engine, extractor),
    notice,
  );
  try {
    await store.begin();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

async function prepare(engine: Neo4jEngine, { fixtures }: Extractor): Promise<void> {
  await engine.connect();
  try {
    await engine.define(schemaStatements());
    if ((await engine.read(fixedStatement('read-fixtures'))).length === 0) await keepFixtures(engine, fixtures);
  } catch (error) {
    if (!(error instanceof StoreError && error.kind === 'READ_ONLY')) throw error;
    // It can be, too: then all else would fail alike.
    await engine.check();
  }
}
