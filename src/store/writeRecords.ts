import type { NodeRecord, RelationshipRecord } from '../graph/GraphRecords.js';
import { createNodes, createRelationships, nodeCells, relationshipCells, replaceNodes } from './composedStatements.js';
import { groupBy } from './groupBy.js';
import { StoreError } from './StoreError.js';
import type { Transaction } from './transact.js';

/** Rows of one statement at most: an engine in this process has the thread for itself while it takes them in. */
const rowsAtOnce = 500;

/** Writes nodes that belong to a report. @throws StoreError CONSTRAINT where an id is taken, by another report then */
export async function writeOwnNodes(transaction: Transaction, nodes: readonly NodeRecord[]): Promise<void> {
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    for (const some of inParts(group)) await transaction.run(createNodes(label), { rows: some.map(nodeCells) });
  }
}

/** Writes shared nodes, in place of what they were. */
export async function writeSharedNodes(transaction: Transaction, nodes: readonly NodeRecord[]): Promise<void> {
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    for (const some of inParts(group)) {
      const rows = some.map(({ id, properties }) => ({ id, properties: { ...properties, id } }));
      await transaction.run(replaceNodes(label), { rows });
    }
  }
}

/** Writes relationships that are not there yet, between nodes that are. @throws StoreError DAMAGED where one is not */
export async function writeRelationships(
  transaction: Transaction,
  relationships: readonly RelationshipRecord[],
): Promise<void> {
  for (const [type, group] of groupBy(relationships, (relationship) => relationship.type)) {
    for (const some of inParts(group)) {
      const [answer] = await transaction.run(createRelationships(type), { rows: some.map(relationshipCells) });
      if (answer?.['created'] !== some.length) {
        const created = String(answer?.['created']);
        throw new StoreError('DAMAGED', `Only ${created} of ${some.length} ${type} could be written`);
      }
    }
  }
}

function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += rowsAtOnce) yield items.slice(from, from + rowsAtOnce);
}
