import type { NodeRecord, RelationshipRecord } from '../graph/GraphRecords.js';
import type { NodeLabel } from '../graph/model.js';
import { createNodes, createRelationships, replaceNodes } from './composedStatements.js';
import { groupBy } from './groupBy.js';
import { StoreError } from './StoreError.js';
import type { Transaction } from './transact.js';

/** Writes nodes that belong to a report. @throws StoreError CONSTRAINT where an id is taken, by another report then */
export async function writeOwnNodes(transaction: Transaction, nodes: readonly NodeRecord[]): Promise<void> {
  await writeNodes(transaction, nodes, createNodes);
}

/** Writes shared nodes, in place of what they were. */
export async function writeSharedNodes(transaction: Transaction, nodes: readonly NodeRecord[]): Promise<void> {
  await writeNodes(transaction, nodes, replaceNodes);
}

/** Writes relationships that are not there yet, between nodes that are. @throws StoreError DAMAGED where one is not */
export async function writeRelationships(
  transaction: Transaction,
  relationships: readonly RelationshipRecord[],
): Promise<void> {
  for (const [type, group] of groupBy(relationships, (relationship) => relationship.type)) {
    const rows = group.map(({ from, to, properties }) => ({ from, to, properties }));
    const [answer] = await transaction.run(createRelationships(type), { rows });
    if (answer?.['created'] !== rows.length) {
      throw new StoreError('DAMAGED', `Only ${String(answer?.['created'])} of ${rows.length} ${type} could be written`);
    }
  }
}

async function writeNodes(
  transaction: Transaction,
  nodes: readonly NodeRecord[],
  statement: (label: NodeLabel) => string,
): Promise<void> {
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    const rows = group.map(({ id, properties }) => ({ id, properties: { ...properties, id } }));
    await transaction.run(statement(label), { rows });
  }
}
