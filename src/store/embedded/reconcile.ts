import type { GraphRecords } from '../../graph/GraphRecords.js';
import { checkRecords } from '../checkRecords.js';
import type { Engine } from '../Engine.js';
import type { Extractor } from '../Extractor.js';
import { fixedStatement } from '../fixedStatement.js';
import { keepFixtures } from '../keepFixtures.js';
import { removeReport, replaceReports } from '../replaceReports.js';
import type { SourceFile } from '../Store.js';
import { transact } from '../transact.js';
import type { Numbered, PutEntry } from './JournalEntry.js';
import type { StoreDirectory } from './StoreDirectory.js';
import { wholeReports } from './wholeReports.js';

const readGraph = fixedStatement('read-graph');
const markGraph = fixedStatement('mark-graph');

/** Told in a sentence what was done to a store besides what was asked for. */
export type Notice = (message: string) => void;

/** A graph and what it is made from. */
export interface Workshop {
  readonly graph: Engine;
  readonly directory: StoreDirectory;
  readonly extractor: Extractor;
  readonly notice: Notice;
}

/**
 * Makes the graph what the journal says: reports that are not whole in it are put again, and all of them after a
 * change of the extractor; reports the journal does not have are removed.
 *
 * @throws StoreError DAMAGED when the graph is past mending in place; SourceError when a source is damaged
 */
export async function reconcile({ graph, directory, extractor, notice }: Workshop): Promise<void> {
  await keepFixtures(graph, extractor.fixtures);
  const held = await wholeReports(graph);
  const [mark] = await graph.read(readGraph);
  const isCurrent = mark?.['extractor'] === extractor.version;

  const surplus = [...held.keys()].filter((reportId) => !directory.reports.has(reportId));
  for (const reportId of surplus) await transact(graph, (transaction) => removeReport(transaction, reportId));
  if (surplus.length > 0) notice(`Removed from the graph what the journal does not have: ${surplus.join(', ')}`);

  const wanting = [...directory.reports.values()].filter(({ reportId, sequence, sha256 }) => {
    const written = held.get(reportId);
    return !isCurrent || written?.sequence !== sequence || written.sha256 !== sha256;
  });
  for (const entry of wanting) await putAgain({ graph, directory, extractor, notice }, entry);
  if (wanting.length > 0) notice(`Reports made again from their sources: ${wanting.length}`);
  if (!isCurrent) await transact(graph, (transaction) => transaction.run(markGraph, { extractor: extractor.version }));
}

/** A source that the extractor refuses by now is left out; one that it finds another report in is moved to that. */
async function putAgain(workshop: Workshop, entry: Numbered<PutEntry>): Promise<void> {
  const { graph, directory, notice } = workshop;
  const { reportId, sha256, extractor, sequence, fileName } = entry;
  const source = await directory.source(entry);
  const records = await decomposed(workshop, source);
  if (records instanceof Error) {
    notice(`${reportId} (${fileName}) is left out, since it cannot be read any more: ${records.message}`);
    await transact(graph, (transaction) => removeReport(transaction, reportId));
    return;
  }
  if (records.reportId === reportId) {
    const stamp = { sha256, extractor, sequence };
    await transact(graph, (transaction) => replaceReports(transaction, [{ records, stamp }]));
    return;
  }
  notice(`${reportId} (${fileName}) is ${records.reportId} by now`);
  if (!directory.reports.has(records.reportId)) {
    const [moved] = await directory.put([{ source, sha256, reportId: records.reportId, extractor }]);
    const stamp = { sha256, extractor, sequence: moved!.sequence };
    await transact(graph, (transaction) => replaceReports(transaction, [{ records, stamp }]));
  }
  await directory.delete(reportId);
  await transact(graph, (transaction) => removeReport(transaction, reportId));
}

async function decomposed({ extractor }: Workshop, source: SourceFile): Promise<GraphRecords | Error> {
  try {
    const records = await extractor.decompose(source);
    checkRecords(records, new Set(extractor.fixtures.map(({ id }) => id)));
    return records;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
