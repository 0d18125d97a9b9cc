import type { GraphRecords, NodeRecord, RelationshipRecord } from '../graph/GraphRecords.js';
import { isOwn } from './isOwn.js';
import { aboutOf, type SharedRecord } from './SharedRecord.js';

/** What one report says of one shared thing. */
export interface Claim {
  readonly id: string;
  readonly reportId: string;
  /** The thing's name, see `aboutOf`. */
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
  const shared: readonly SharedRecord[] = [
    ...nodes.filter(({ id }) => !isOwn(id)),
    ...relationships.filter(({ from }) => !isOwn(from)),
  ];
  return {
    nodes: nodes.filter(({ id }) => isOwn(id)),
    relationships: relationships.filter(({ from }) => isOwn(from)),
    claims: shared.map((record) => {
      const about = aboutOf(record);
      return { id: `${reportId} ${about}`, reportId, about, record: JSON.stringify(record) };
    }),
  };
}
