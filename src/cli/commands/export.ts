import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { exportGraph, type StoredRecord } from '../../store/exportGraph.js';
import { fixedStatement } from '../../store/fixedStatement.js';
import { makeFolder } from '../../store/makeFolder.js';
import type { Store } from '../../store/Store.js';
import { CliError } from '../CliError.js';
import { readStoreChoice, type Flags } from '../configuration.js';
import { csvHeaders, csvLine } from '../export/csvLine.js';
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
    else await writeFiles(await emptyFolder(out), format, records);
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

async function writeFiles(
  folder: string,
  format: ExportOptions['format'],
  records: AsyncIterable<StoredRecord>,
): Promise<void> {
  const files = new FileSet(folder);
  try {
    for await (const record of records) {
      if (format === 'jsonl') await files.append('graph.jsonl', jsonLine(record));
      else {
        const { name, line } = csvLine(record);
        await files.append(name, line, csvHeaders.get(name));
      }
    }
    if (format === 'csv') await files.append(argumentsFile, importArguments(files.names));
  } finally {
    await files.close();
  }
}

const argumentsFile = 'import.args';

/** For `neo4j-admin database import full`, to be run in the folder. */
function importArguments(names: readonly string[]): string {
  const lines = names.map((name) => `--${name.slice(0, name.indexOf('-'))}=${name}`);
  return ['--multiline-fields=true', ...lines, ''].join('\n');
}

async function emptyFolder(path: string): Promise<string> {
  await makeFolder(path);
  if ((await readdir(path)).length > 0) throw new CliError(`${path} is not empty: name a new or empty folder`);
  return path;
}
