import type { Extractor } from '../Extractor.js';
import { Neo4jEngine, type Neo4jOptions } from '../neo4j/Neo4jEngine.js';
import type { CheckResult, Patient } from './Check.js';
import { examine } from './examine.js';

export interface Neo4jExamination extends Neo4jOptions, Pick<Extractor, 'fixtures'>, Pick<Patient, 'leavesOf'> {
  readonly deep: boolean;
}

/** Examines the graph of a Neo4j database as it is. @throws StoreError DOWN when the server cannot be reached */
export async function examineNeo4jStore(options: Neo4jExamination): Promise<readonly CheckResult[]> {
  const { fixtures, leavesOf, deep, ...server } = options;
  const graph = new Neo4jEngine(server);
  try {
    await graph.connect();
    return await examine({ graph, fixtures, leavesOf, archive: null }, { engine: 'neo4j', deep });
  } finally {
    await graph.close();
  }
}
