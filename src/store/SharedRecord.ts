import type { NodeRecord, RelationshipRecord } from '../graph/GraphRecords.js';

/** What a report says of a thing that reports share: a shared node, or the relationship of a type that leaves one. */
export type SharedRecord = NodeRecord | RelationshipRecord;

export function isNode(record: SharedRecord): record is NodeRecord {
  return 'label' in record;
}

export function isRelationship(record: SharedRecord): record is RelationshipRecord {
  return !isNode(record);
}

/** Names the thing: `region:370602` for a node, `PART_OF region:370602` for the relationship that leaves it. */
export function aboutOf(record: SharedRecord): string {
  return isNode(record) ? record.id : `${record.type} ${record.from}`;
}

/** The type and the start of a relationship, by the name of it; null for the name of a node. */
export function departureOf(about: string): { readonly type: string; readonly from: string } | null {
  const [, type, from] = /^([A-Z_]+) (.*)$/s.exec(about) ?? [];
  return type === undefined || from === undefined ? null : { type, from };
}
