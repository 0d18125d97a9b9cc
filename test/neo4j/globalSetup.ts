import type { TestProject } from 'vitest/node';
import { Neo4jEngine, type Neo4jOptions } from '../../src/store/neo4j/Neo4jEngine.js';
import { emptyNeo4j } from './emptyNeo4j.js';
import { canStartNeo4j, startNeo4j } from './startNeo4j.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each worker; none: there is no Neo4j for this run. */
    readonly neo4jServers: readonly Neo4jOptions[];
  }
}

/** The server of NEO4J_URI, else one started here for each worker, since each empties its database; else none. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, CI } = process.env;
  if (NEO4J_URI !== undefined && NEO4J_URI !== '') {
    const account = {
      user: NEO4J_USER ?? 'neo4j',
      password: NEO4J_PASSWORD ?? '',
      database: NEO4J_DATABASE ?? 'neo4j',
    };
    const given = { uri: NEO4J_URI, ...account };
    await refuseForeignData(given);
    project.provide('neo4jServers', [given]);
    return () => emptyNeo4j(given);
  }
  if (await canStartNeo4j()) {
    // The jars are fetched once.
    const servers = [await startNeo4j()];
    while (servers.length < Number(project.config.maxWorkers)) servers.push(await startNeo4j());
    const account = { user: 'neo4j', password: '', database: 'neo4j' };
    project.provide(
      'neo4jServers',
      servers.map(({ uri }) => ({ uri, ...account })),
    );
    return async () => {
      await Promise.all(servers.map((server) => server.stop()));
    };
  }
  const lack = 'no NEO4J_URI, and no JDK with Maven to start a Neo4j from its jars';
  if (CI === 'true') throw new Error(`The contract must be tested on Neo4j, but there is ${lack}`);
  console.warn(`\nNOT TESTED: the contract on Neo4j (${lack})\n`);
  project.provide('neo4jServers', []);
  return undefined;
}

/** The tests empty the database that they run on. */
async function refuseForeignData(options: Neo4jOptions): Promise<void> {
  const engine = new Neo4jEngine(options);
  try {
    const [row] = await engine.read('MATCH (n) RETURN count(n) AS nodes');
    if (row?.['nodes'] !== 0) {
      throw new Error(
        `The tests would delete what is in ${options.database} at ${options.uri}: give them an empty one`,
      );
    }
  } finally {
    await engine.close();
  }
}
