import type { NodeLabel, RelationshipType } from './model.js';

/** What both engines can store as a property; null and absent mean the same. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[] | null;
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface NodeRecord {
  readonly label: NodeLabel;
  readonly id: string;
  /** Without the id. */
  readonly properties: Properties;
}

export interface RelationshipRecord {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Tells parallel relationships of one type between the same two nodes apart; '' where there is only one. */
  readonly key: string;
  readonly properties: Properties;
}

/** One report as nodes and relationships: all that its ingest writes, in one transaction. */
export interface GraphRecords {
  readonly reportId: string;
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}
