import type { Extractor } from './Extractor.js';
import { GraphStore } from './GraphStore.js';
import { fixedStatement } from './fixedStatement.js';
import { keepFixtures } from './keepFixtures.js';
import { Neo4jEngine, type Neo4jOptions } from './neo4j/Neo4jEngine.js';
import { noLedger } from './noLedger.js';
import { schemaStatements } from './schemaStatements.js';
import type { Store } from './Store.js';

/**
 * Opens a store on a Neo4j database and makes sure of its constraints and indexes.
 *
 * @throws StoreError DOWN when the server cannot be reached
 */
export async function openNeo4jStore({
  decompose,
  version,
  fixtures,
  ...server
}: Neo4jOptions & Extractor): Promise<Store> {
  const engine = new Neo4jEngine(server);
  try {
    await engine.connect();
    await engine.define(schemaStatements());
    if ((await engine.read(fixedStatement('read-fixtures'))).length === 0) await keepFixtures(engine, fixtures);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return new GraphStore(engine, { decompose, version, fixtures }, noLedger);
}
