import type { NodeRecord, Properties, RelationshipRecord } from '../graph/GraphRecords.js';
import { labelOfId, type NodeLabel, type RelationshipType } from '../graph/model.js';
import type { bookkeepingLabels } from './bookkeeping.js';
import { fixedStatement } from './fixedStatement.js';
import { groupBy } from './groupBy.js';
import type { Parameters, Store } from './Store.js';

/** A node or relationship as it is stored; relationships need no key once they are there. */
export type StoredRecord = NodeRecord | Omit<RelationshipRecord, 'key'>;

/** A note of the store's own, see bookkeeping.ts. */
export interface StoredNote {
  readonly note: keyof typeof bookkeepingLabels;
  readonly id: string;
  readonly properties: Properties;
}

type Reader = Pick<Store, 'read'>;

const fixtures = fixedStatement('read-fixtures');
const sharedIds = fixedStatement('shared-ids');
const sharedBeyond = fixedStatement('shared-beyond');
const ownIds = fixedStatement('own-ids');
const wholeNodes = fixedStatement('whole-nodes');
const wholeRelationships = fixedStatement('whole-relationships');
const readGraph = fixedStatement('read-graph');
const wholeEntries = fixedStatement('whole-entries');
const wholeClaims = fixedStatement('whole-claims');

/** How much is read at once: some thousand nodes. */
const batchSizes = { reports: 10, ids: 2_000 };

/**
 * Some reports, or all, with all that a graph of them alone has: every node, then every relationship, each in an order that
 * depends on nothing but the graph. Holds the ids of shared nodes and one batch of the others at a time, so nobody may
 * write meanwhile.
 *
 * @param reportIds in the order they shall come in
 * @param isWhole whether these are all reports, so that nothing need be left out
 * @throws StoreError
 */
export async function* exportGraph(
  store: Reader,
  reportIds: readonly string[],
  isWhole: boolean,
): AsyncGenerator<StoredRecord> {
  const shared = [...(isWhole ? await idsOf(store, sharedIds) : await sharedBy(store, reportIds))].sort();
  for await (const ids of batches(store, shared, reportIds)) yield* nodesOf(store, ids);
  for await (const ids of batches(store, shared, reportIds)) yield* relationshipsOf(store, ids);
}

/** What a store over these reports notes of itself and of each of them: what it tells versions by, replaces and deletes by. */
export async function* exportNotes(store: Reader, reportIds: readonly string[]): AsyncGenerator<StoredNote> {
  for (const properties of await store.read(readGraph)) {
    yield { note: 'Graph', id: 'graph', properties: properties as Properties };
  }
  for (const some of slices(reportIds, batchSizes.reports)) {
    for (const [note, statement] of [['Entry', wholeEntries] as const, ['Claim', wholeClaims] as const]) {
      for (const { id, properties } of await store.read(statement, { reportIds: some })) {
        yield { note, id: id as string, properties: properties as Properties };
      }
    }
  }
}

/** What is shared first, then report after report. */
async function* batches(
  store: Reader,
  shared: readonly string[],
  reportIds: readonly string[],
): AsyncGenerator<readonly string[]> {
  yield* slices(shared, batchSizes.ids);
  yield* ownBatches(store, reportIds);
}

async function* ownBatches(store: Reader, reportIds: readonly string[]): AsyncGenerator<readonly string[]> {
  for (const some of slices(reportIds, batchSizes.reports)) yield idsOf(store, ownIds, { reportIds: some });
}

/** Shared nodes that are always there, and all that can be reached from reports: what leaves a shared node leads to another. */
async function sharedBy(store: Reader, reportIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set(await idsOf(store, fixtures));
  const follow = async (ids: readonly string[]): Promise<void> => {
    for (const some of slices(ids, batchSizes.ids)) {
      const beyond = await idsOf(store, sharedBeyond, { ids: some });
      const fresh = beyond.filter((id) => !found.has(id));
      for (const id of fresh) found.add(id);
      await follow(fresh);
    }
  };
  for await (const ids of ownBatches(store, reportIds)) await follow(ids);
  return found;
}

async function* nodesOf(store: Reader, ids: readonly string[]): AsyncGenerator<NodeRecord> {
  const rows = await store.read(wholeNodes, { ids });
  const properties = new Map(rows.map((row) => [row['id'] as string, row['properties'] as Properties]));
  for (const id of ids) yield { label: labelOfId(id) as NodeLabel, id, properties: properties.get(id) ?? {} };
}

/** Those that leave one node come together, in the order of the nodes. */
async function* relationshipsOf(
  store: Reader,
  ids: readonly string[],
): AsyncGenerator<Omit<RelationshipRecord, 'key'>> {
  const rows = await store.read(wholeRelationships, { ids });
  const byStart = groupBy(rows, (row) => row['from'] as string);
  for (const id of ids) {
    for (const { type, to, properties } of byStart.get(id) ?? []) {
      yield { type: type as RelationshipType, from: id, to: to as string, properties: properties as Properties };
    }
  }
}

async function idsOf(store: Reader, statement: string, parameters: Parameters = {}): Promise<readonly string[]> {
  return (await store.read(statement, parameters)).map((row) => row['id'] as string);
}

function* slices<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
