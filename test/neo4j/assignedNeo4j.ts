import { inject } from 'vitest';
import type { Neo4jOptions } from '../../src/store/neo4j/Neo4jEngine.js';

const servers = inject('neo4jServers');
const worker = Number(process.env['VITEST_POOL_ID']);
if (servers.length > 0 && servers[worker - 1] === undefined)
  throw new Error(`Worker ${worker} has no Neo4j of its own`);

/** The Neo4j that this worker has for itself; null where there is none in this run. */
export const assignedNeo4j: Neo4jOptions | null = servers[worker - 1] ?? null;
