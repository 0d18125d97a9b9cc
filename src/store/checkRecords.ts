import type { GraphRecords, NodeRecord, Properties, PropertyValue, RelationshipRecord } from '../graph/GraphRecords.js';
import { labelOfId, nodeTypes, relationshipKinds, type PropertyType } from '../graph/model.js';
import { isOwn } from './isOwn.js';
import { StoreError } from './StoreError.js';

/** Node ids of the whole, to see that none comes twice and that no relationship ends in nothing. */
type Ids = ReadonlySet<string>;

const fits: Readonly<Record<PropertyType, (value: PropertyValue) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

/**
 * Holds a report's records against the model before anything is written, since the engines would take what the model
 * does not have, pass over relationships whose nodes are missing, and store properties each in its own way.
 *
 * @param fixtureIds nodes that are there whatever is reported
 * @throws StoreError RECORDS naming the report, the record and what is wrong with it
 */
export function checkRecords(records: GraphRecords, fixtureIds: Ids): void {
  const { reportId, nodes, relationships } = records;
  const ids = new Set<string>();
  const refuse = (what: string, fault: string): never => {
    throw new StoreError('RECORDS', `${reportId} cannot be stored: ${what} ${fault}`);
  };
  for (const node of nodes) {
    const fault = ids.has(node.id) ? 'is there twice' : faultOfNode(node, reportId);
    if (fault !== null) refuse(`${node.label} ${node.id}`, fault);
    ids.add(node.id);
  }
  if (labelOfId(reportId) !== 'Report' || !ids.has(reportId)) refuse('the report', 'has no node of its own');
  const seen = new Set<string>();
  for (const relationship of relationships) {
    const identity = identityOf(relationship);
    const fault = seen.has(identity) ? 'is there twice' : faultOfRelationship(relationship, ids, fixtureIds);
    if (fault !== null) refuse(`${relationship.type} from ${relationship.from} to ${relationship.to}`, fault);
    seen.add(identity);
  }
}

function faultOfNode({ label, id, properties }: NodeRecord, reportId: string): string | null {
  const type = nodeTypes[label];
  if (labelOfId(id) !== label) return `has not the prefix ${type.idPrefix}:`;
  if (type.own && properties['reportId'] !== reportId) return 'belongs to no or another report';
  return faultOfProperties(properties, type.properties);
}

function faultOfRelationship(
  { type, from, to, properties }: RelationshipRecord,
  ids: Ids,
  fixtureIds: Ids,
): string | null {
  const kind = relationshipKinds[type];
  const ends = [
    { id: from, labels: kind.from as readonly string[] },
    { id: to, labels: kind.to as readonly string[] },
  ];
  for (const { id, labels } of ends) {
    if (!ids.has(id) && !fixtureIds.has(id)) return `ends at ${id}, which is not among the nodes`;
    if (!labels.includes(String(labelOfId(id)))) return `may not end at ${id}`;
  }
  return faultOfProperties(properties, kind.properties);
}

/** What is wrong with properties by the types the model gives them; null for nothing. */
export function faultOfProperties(
  properties: Properties,
  types: Readonly<Record<string, PropertyType>>,
): string | null {
  for (const [name, value] of Object.entries(properties)) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) return `has a property ${name} that the model does not know`;
    if (value !== null && !fits[type](value)) return `has a property ${name} that is no ${type}`;
  }
  return null;
}

/** Of one type, a shared node has one relationship going out at most; those of a report may be parallel. */
function identityOf({ type, from, to, key }: RelationshipRecord): string {
  return JSON.stringify(isOwn(from) ? [type, from, to, key] : [type, from]);
}
