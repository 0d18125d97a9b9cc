import { Neo4jEngine, type Neo4jOptions } from '../../src/store/neo4j/Neo4jEngine.js';
import { transact } from '../../src/store/transact.js';

/** Deletes every node of a database; constraints and indexes stay. */
export async function emptyNeo4j(options: Neo4jOptions): Promise<void> {
  const engine = new Neo4jEngine(options);
  try {
    await transact(engine, ({ run }) => run('MATCH (n) DETACH DELETE n'));
  } finally {
    await engine.close();
  }
}
