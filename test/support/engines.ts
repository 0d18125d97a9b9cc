import { describe } from 'vitest';
import type { Engine } from '../../src/store/Engine.js';
import { EmbeddedEngine } from '../../src/store/embedded/EmbeddedEngine.js';
import type { Extractor } from '../../src/store/Extractor.js';
import { GraphStore } from '../../src/store/GraphStore.js';
import { Neo4jEngine } from '../../src/store/neo4j/Neo4jEngine.js';
import { keepFixtures } from '../../src/store/keepFixtures.js';
import { noLedger } from '../../src/store/noLedger.js';
import { schemaStatements } from '../../src/store/schemaStatements.js';
import type { Store } from '../../src/store/Store.js';
import { assignedNeo4j } from '../neo4j/assignedNeo4j.js';
import { emptyNeo4j } from '../neo4j/emptyNeo4j.js';

/** An engine under test. */
export interface EngineUnderTest {
  readonly name: Engine['name'];
  /** An engine with an empty graph and all constraints and indexes; closing it is the caller's part. */
  openEmpty(): Promise<Engine>;
  /** A store over such an engine. */
  openEmptyStore(extractor: Extractor): Promise<Store>;
}

const server = assignedNeo4j;

const embedded: EngineUnderTest = withStore('embedded', async () => {
  // Rows that no ORDER BY orders come in random order, so that no test passes by luck.
  const engine = new EmbeddedEngine({ path: null, shuffleUnordered: true });
  await engine.define(schemaStatements());
  return engine;
});

let isNeo4jDefined = false;

const neo4j: EngineUnderTest = withStore('neo4j', async () => {
  if (server === null) throw new Error('There is no Neo4j in this run');
  await emptyNeo4j(server);
  const engine = new Neo4jEngine(server);
  // Constraints and indexes outlive the nodes.
  if (!isNeo4jDefined) await engine.define(schemaStatements());
  isNeo4jDefined = true;
  return engine;
});

/**
 * Runs one suite for each engine. Files that use it are named `*.contract.test.ts`: each worker of theirs has a Neo4j
 * for itself, whose database they empty.
 */
export function describeEngines(name: string, suite: (engine: EngineUnderTest) => void): void {
  describe(`${name} (embedded)`, () => {
    suite(embedded);
  });
  describe.skipIf(server === null)(`${name} (neo4j)`, () => {
    suite(neo4j);
  });
}

/** Both engines, to compare their answers; undefined where there is no Neo4j in this run. */
export const bothEngines = server === null ? undefined : ([embedded, neo4j] as const);

function withStore(name: Engine['name'], openEmpty: () => Promise<Engine>): EngineUnderTest {
  return {
    name,
    openEmpty,
    openEmptyStore: async (extractor) => {
      const engine = await openEmpty();
      await keepFixtures(engine, extractor.fixtures);
      return new GraphStore(engine, extractor, noLedger);
    },
  };
}
