import type { GraphRecords, NodeRecord, RelationshipRecord } from '../graph/GraphRecords.js';
import { isOwn } from './isOwn.js';

export type SharedRecord = NodeRecord | RelationshipRecord;

/** What one report says of one thing that reports share. */
export interface Claim {
  readonly id: string;
  readonly reportId: string;
  /** A shared node's id, or `TYPE id` for the relationship of that type which leaves it. */
  readonly about: string;
  /** JSON of a SharedRecord. */
  readonly record: string;
}

/** A report's records in two: what goes with it, and what it says of shared things. */
export interface Division {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly claims: readonly Claim[];
}

/** Nodes are own or shared by their label; a relationship goes with the node it leaves. */
export function divideRecords({ reportId, nodes, relationships }: GraphRecords): Division {
  const claim = (about: string, record: SharedRecord): Claim => ({
    id: `${reportId} ${about}`,
    reportId,
    about,
    record: JSON.stringify(record),
  });
  return {
    nodes: nodes.filter(({ id }) => isOwn(id)),
    relationships: relationships.filter(({ from }) => isOwn(from)),
    claims: [
      ...nodes.filter(({ id }) => !isOwn(id)).map((node) => claim(node.id, node)),
      ...relationships
        .filter(({ from }) => !isOwn(from))
        .map((relationship) => claim(`${relationship.type} ${relationship.from}`, relationship)),
    ],
  };
}
