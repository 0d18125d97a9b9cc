import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvHeaders, csvLine } from '../../src/cli/export/csvLine.js';
import { jsonLine } from '../../src/cli/export/jsonLine.js';
import { exportGraph, exportNotes, type StoredNote, type StoredRecord } from '../../src/store/exportGraph.js';
import type { Row, Store } from '../../src/store/Store.js';
import { bothEngines, describeEngines } from '../support/engines.js';
import { allReports, extractor } from '../support/reports.js';
import { readCsv } from './readCsv.js';
import { wholeGraph } from './wholeGraph.js';

const reportIds = allReports.map(({ parsed }) => parsed.report.id).sort();
async function exported(store: Store, ids = reportIds, isWhole = true): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  for await (const record of exportGraph(store, ids, isWhole)) records.push(record);
  return records;
}

/** Nodes and relationships in a form that equals that of an equal graph, in whatever order they come. */
interface Graph {
  readonly nodes: readonly object[];
  readonly relationships: readonly object[];
}
const inOrder = (rows: readonly object[]): object[] =>
  rows
    .map((row) => [JSON.stringify(row, Object.keys(row).sort()), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
const present = (properties: object): object =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const flat = ({ id, from, type, to, properties }: Row): object => ({
  ...(id === undefined ? { from, type, to } : { id }),
  ...present(properties as object),
});
const asGraph = (records: readonly StoredRecord[]): Graph => ({
  nodes: inOrder(records.filter((record) => 'label' in record).map((record) => flat({ ...record }))),
  relationships: inOrder(records.filter((record) => 'type' in record).map((record) => flat({ ...record }))),
});
const stored = async (store: Store): Promise<Graph> => {
  const { nodes, relationships } = await wholeGraph(store);
  return { nodes: inOrder(nodes.map(flat)), relationships: inOrder(relationships.map(flat)) };
};

describeEngines('an export', (engine) => {
  let store: Store;
  let everything: Graph;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const { source } of allReports) await store.put(source);
    everything = await stored(store);
  });
  afterAll(() => store.close());

  test('holds the whole graph, each thing once, nodes first', async () => {
    const records = await exported(store);
    expect(asGraph(records)).toEqual(everything);
    const firstRelationship = records.findIndex((record) => 'type' in record);
    expect(records.slice(firstRelationship).every((record) => 'type' in record)).toBe(true);
  });

  test('as CSV, read back by its headers, is the graph', async () => {
    const tables = new Map<string, string>();
    for (const record of await exported(store)) {
      const { name, line } = csvLine(record);
      tables.set(name, (tables.get(name) ?? csvHeaders.get(name)!) + line);
    }
    const rows = [...tables].map(([name, text]) => ({ name, rows: readCsv(text) }));
    const of = (kind: string) => rows.filter(({ name }) => name.startsWith(kind)).flatMap((table) => table.rows);
    expect(inOrder(of('nodes-').map(({ labels: _, ...node }) => present(node)))).toEqual(
      inOrder(everything.nodes.map(present)),
    );
    expect(inOrder(of('relationships-').map(present))).toEqual(inOrder(everything.relationships.map(present)));
    for (const { labels, id } of of('nodes-')) expect(labels, String(id)).toEqual([expect.any(String), 'Entity']);
  });

  test('as lines of JSON, read back, is the graph', async () => {
    const lines = (await exported(store)).map(jsonLine);
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
    const read = lines.map((line) => JSON.parse(line) as Row);
    const of = (kind: string) =>
      inOrder(
        read
          .filter((row) => row['kind'] === kind)
          .map(flat)
          .map(present),
      );
    expect(of('node')).toEqual(inOrder(everything.nodes.map(present)));
    expect(of('relationship')).toEqual(inOrder(everything.relationships.map(present)));
  });

  test('has the notes of every report, as many as its entry says', async () => {
    const notes: StoredNote[] = [];
    for await (const note of exportNotes(store, reportIds)) notes.push(note);
    const of = (kind: string) => notes.filter(({ note }) => note === kind);
    expect(of('Graph')).toMatchObject([{ id: 'graph', properties: { version: expect.any(Number) as number } }]);
    expect(of('Entry').map(({ id }) => id)).toEqual(reportIds);
    for (const { id, properties } of of('Entry')) {
      const claims = of('Claim').filter(({ properties: { reportId } }) => reportId === id);
      expect(claims.length).toBe(properties['claims']);
    }
    for (const note of notes) {
      const { name, line } = csvLine(note);
      const expected = { ...present({ ...note.properties, id: note.id }), labels: [note.note] };
      expect(readCsv(csvHeaders.get(name)! + line)).toEqual([expected]);
    }
  });

  test('of some reports is what a store with nothing else holds', async () => {
    const some = reportIds.filter((_, at) => at % 3 === 0);
    const others = reportIds.filter((id) => !some.includes(id));
    const part = asGraph(await exported(store, some, false));
    for (const id of others) await store.delete(id);
    const alone = await stored(store);
    for (const { source } of allReports) await store.put(source);

    const ids = ({ nodes }: Graph) => nodes.map((node) => (node as Row)['id'] as string);
    expect(ids(part)).toEqual(ids(alone));
    expect(part.relationships).toEqual(alone.relationships);
  });
});

describe.skipIf(bothEngines === undefined)('an export of two engines', () => {
  test('has the same lines in the same order, in whatever order reports came in', async () => {
    const lines = await Promise.all(
      (bothEngines ?? []).map(async (engine, at) => {
        const store = await engine.openEmptyStore(extractor);
        const sources = allReports.map(({ source }) => source);
        for (const source of at === 0 ? sources : sources.toReversed()) await store.put(source);
        const records = await exported(store);
        await store.close();
        return records.map(jsonLine);
      }),
    );
    expect(lines[0]).toEqual(lines[1]);
    expect(lines[0]!.length).toBeGreaterThan(1000);
  });
});
