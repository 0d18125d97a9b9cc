import { nodeTypes } from '../graph/model.js';
import { bookkeepingLabels } from './bookkeeping.js';

/** Every node of the model carries this label too, so that any id is found by one index. */
const entity = { Entity: { indexes: ['reportId'] } };

/**
 * The constraints and indexes of the model, in the order they must be made: the embedded engine's MERGE is quadratic
 * with a constraint alone, and Neo4j refuses a constraint where the index came first. Making them again does nothing.
 */
export function schemaStatements(): readonly string[] {
  const indexed: Record<string, { readonly indexes: readonly string[] }> = {
    ...entity,
    ...nodeTypes,
    ...bookkeepingLabels,
  };
  return Object.entries(indexed).flatMap(([label, { indexes }]) => [
    `CREATE CONSTRAINT ${label}_id_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ...['id', ...indexes].map(
      (property) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ]);
}
