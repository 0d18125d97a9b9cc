import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { exportGraph, exportNotes, type StoredNote, type StoredRecord } from '../../store/exportGraph.js';
import { fixedStatement } from '../../store/fixedStatement.js';
import { makeFolder } from '../../store/makeFolder.js';
import type { Store } from '../../store/Store.js';
import { CliError } from '../CliError.js';
import { readStoreChoice, type Flags } from '../configuration.js';
import { csvHeaders, csvLine, isOfNodes } from '../export/csvLine.js';
import { FileSet } from '../export/FileSet.js';
import { jsonLine } from '../export/jsonLine.js';
import type { Io } from '../Io.js';
import { openStore } from '../openStore.js';
import { ownStore } from '../StoreChoice.js';

interface ExportOptions {
  readonly format: 'jsonl' | 'csv';
  readonly out?: string;
  readonly report?: readonly string[];
  readonly region?: string;
}

/** Writes the graph, or some reports with all that they are connected to, as JSON lines or CSV. */
export async function exportStore(
  io: Io,
  { format, out, report, region, ...flags }: ExportOptions & Flags,
): Promise<number> {
  if (format === 'csv' && out === undefined) throw new CliError('csv is a file for each label and type: give --out');
  const store = await openStore(io, flags, readStoreChoice(flags, io.env) ?? ownStore, { create: false });
  try {
    const reportIds = await reportsOf(store, report, region);
    const records = counted(exportGraph(store, reportIds, report === undefined && region === undefined));
    if (out === undefined) await writeLines(io, records);
    else if (format === 'jsonl') await writeFile(out, records);
    else await writeTables(out, records, exportNotes(store, reportIds));
    const where = out === undefined ? '' : ` to ${out}`;
    io.stderr.write(
      `exported ${reportIds.length} reports, ${records.nodes} nodes, ${records.relationships} relationships${where}\n`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

/** In order of their ids. @throws CliError naming what there is not */
async function reportsOf(
  store: Store,
  wanted: readonly string[] | undefined,
  region: string | undefined,
): Promise<readonly string[]> {
  const idsOf = async (statement: string, parameters = {}) =>
    (await store.read(fixedStatement(statement), parameters)).map((row) => row['id'] as string);
  if (region !== undefined) {
    const there = await idsOf('reports-of-region', { regionId: region });
    if (there.length === 0) throw new CliError(`there are no reports of ${region}`);
    return there;
  }
  const all = await idsOf('report-ids');
  if (wanted === undefined) return all;
  const missing = wanted.filter((id) => !all.includes(id));
  if (missing.length > 0)
    throw new CliError(...missing.map((id) => `there is no report ${id}; list tells which there are`));
  return all.filter((id) => wanted.includes(id));
}

/** Counts what goes through it. */
function counted(records: AsyncIterable<StoredRecord>) {
  const counts = {
    nodes: 0,
    relationships: 0,
    async *[Symbol.asyncIterator]() {
      for await (const record of records) {
        if ('label' in record) counts.nodes += 1;
        else counts.relationships += 1;
        yield record;
      }
    },
  };
  return counts;
}

/** No faster than they are read. */
async function writeLines({ stdout }: Io, records: AsyncIterable<StoredRecord>): Promise<void> {
  for await (const record of records) {
    if (!stdout.write(jsonLine(record))) await once(stdout, 'drain');
  }
}

const writeFile = (folder: string, records: AsyncIterable<StoredRecord>): Promise<void> =>
  withFiles(folder, async (files) => {
    for await (const record of records) await files.append('graph.jsonl', jsonLine(record));
  });

/** All that `neo4j-admin` makes a store from that can be served and goes on. */
const writeTables = (
  folder: string,
  records: AsyncIterable<StoredRecord>,
  notes: AsyncIterable<StoredNote>,
): Promise<void> =>
  withFiles(folder, async (files) => {
    for (const source of [records, notes]) {
      for await (const record of source) {
        const { name, line } = csvLine(record);
        await files.append(name, line, csvHeaders.get(name));
      }
    }
    const tables = files.names.map((name) => `--${isOfNodes(name) ? 'nodes' : 'relationships'}=${name}\n`);
    await files.append('import.args', `--multiline-fields=true\n${tables.join('')}`);
  });

/** In a folder that is made, or empty. @throws CliError */
async function withFiles(folder: string, write: (files: FileSet) => Promise<void>): Promise<void> {
  await makeFolder(folder);
  if ((await readdir(folder)).length > 0) throw new CliError(`${folder} is not empty: name a new or empty folder`);
  const files = new FileSet(folder);
  try {
    await write(files);
  } finally {
    await files.close();
  }
}
