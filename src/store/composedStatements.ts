import type { NodeLabel, RelationshipType } from '../graph/model.js';

/*
 * Statements that differ by a label or type alone. Those come from the model and never from data; one statement for
 * each is twice as fast as one for all that chooses by CASE.
 */

/** $rows: [{id, properties}], the id among the properties. For nodes of a report: an id that exists already is an error. */
export const createNodes = (label: NodeLabel): string => `UNWIND $rows AS row
CREATE (n:${label}:Entity {id: row.id})
SET n = row.properties`;

/** $rows: [{id, properties}], the id among the properties. For shared nodes: one that exists is replaced. */
export const replaceNodes = (label: NodeLabel): string => `UNWIND $rows AS row
MERGE (n:${label} {id: row.id})
SET n:Entity, n = row.properties`;

/** $rows: [{from, to, properties}]. Answers how many were made, since a row without its nodes is passed over. */
export const createRelationships = (type: RelationshipType): string => `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties
RETURN count(r) AS created`;
