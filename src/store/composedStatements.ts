import { nodeTypes, relationshipKinds, type NodeLabel, type RelationshipType } from '../graph/model.js';
import type { NodeRecord, PropertyValue, RelationshipRecord } from '../graph/GraphRecords.js';

/*
 * Statements that differ by a label or type alone. Those come from the model and never from data; one statement for
 * each is twice as fast as one for all that chooses by CASE. Rows are lists in the order of the model's properties, which
 * both engines take in half the time of maps.
 */

type Cells = readonly PropertyValue[];

/** $rows of `nodeCells`. For nodes of a report: an id that exists already is an error. */
export const createNodes = (label: NodeLabel): string => `UNWIND $rows AS row
CREATE (n:${label}:Entity ${filledBy(['id', ...propertiesOf(nodeTypes[label])], 0)})`;

export const nodeCells = ({ label, id, properties }: NodeRecord): Cells => [
  id,
  ...propertiesOf(nodeTypes[label]).map((name) => properties[name] ?? null),
];

/** $rows: [{id, properties}], the id among the properties. For shared nodes: one that exists is replaced. */
export const replaceNodes = (label: NodeLabel): string => `UNWIND $rows AS row
MERGE (n:${label} {id: row.id})
SET n:Entity, n = row.properties`;

/** $rows of `relationshipCells`. Answers how many were made, since a row without its nodes is passed over. */
export const createRelationships = (type: RelationshipType): string => `UNWIND $rows AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:${type} ${filledBy(propertiesOf(relationshipKinds[type]), 2)}]->(b)
RETURN count(r) AS created`;

export const relationshipCells = ({ type, from, to, properties }: RelationshipRecord): Cells => [
  from,
  to,
  ...propertiesOf(relationshipKinds[type]).map((name) => properties[name] ?? null),
];

const propertiesOf = ({ properties }: { readonly properties: object }): readonly string[] => Object.keys(properties);

/** `{id: row[0], title: row[1]}` */
const filledBy = (names: readonly string[], first: number): string =>
  `{${names.map((name, at) => `${name}: row[${first + at}]`).join(', ')}}`;
