import type { NodeRecord, Properties, RelationshipRecord } from './GraphRecords.js';
import { idOf } from './ids.js';
import type { NodeLabel, RelationshipType } from './model.js';

/** Collects the records of one report; a node or relationship said twice is kept once. */
export class Records {
  readonly #nodes = new Map<string, NodeRecord>();
  readonly #relationships = new Map<string, RelationshipRecord>();

  get nodes(): NodeRecord[] {
    return [...this.#nodes.values()];
  }

  get relationships(): RelationshipRecord[] {
    return [...this.#relationships.values()];
  }

  /** Returns the node's id. */
  node(label: NodeLabel, key: string, properties: Properties): string {
    const id = idOf(label, key);
    if (!this.#nodes.has(id)) this.#nodes.set(id, { label, id, properties });
    return id;
  }

  relationship(type: RelationshipType, from: string, to: string, key = '', properties: Properties = {}): void {
    const identity = [type, from, to, key].join('\n');
    if (!this.#relationships.has(identity)) this.#relationships.set(identity, { type, from, to, key, properties });
  }
}
