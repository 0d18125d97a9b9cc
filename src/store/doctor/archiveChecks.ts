import { fixedStatement } from '../fixedStatement.js';
import type { Look, Patient } from './Check.js';
import { asDecomposed } from './reportChecks.js';
import type { StoredReport } from './StoredReport.js';

/* What must hold between a graph and what it is made from. */

const listEntries = fixedStatement('list-entries');

/** The graph has the reports of the journal, each as its last line says, and no others. */
export async function* reportsOfJournal({ graph, archive }: Patient): AsyncIterable<Look> {
  if (archive === null) return;
  const written = new Map((await graph.read(listEntries)).map((entry) => [entry['reportId'] as string, entry]));
  for (const { reportId, sequence, sha256 } of archive.reports.values()) {
    const entry = written.get(reportId);
    const isRight = entry?.['sequence'] === sequence && entry['sha256'] === sha256;
    yield isRight ? null : `${reportId} is not in the graph as line ${sequence} of the journal put it`;
  }
  for (const reportId of written.keys()) {
    if (!archive.reports.has(reportId)) yield `${reportId} is in the graph, and deleted by the journal or not in it`;
  }
}

/** Every source is there, with the bytes that its name is the hash of. */
export async function* sourcesWhole({ archive }: Patient): AsyncIterable<Look> {
  if (archive === null) return;
  for (const entry of archive.reports.values()) {
    const fault = await archive.source(entry).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    yield fault === null ? null : `${entry.reportId}: ${fault}`;
  }
}

/** Every report is, record by record, what its source gives when it is read again. */
export async function* recordsOfSources(report: StoredReport, { archive }: Patient): AsyncIterable<Look> {
  const entry = archive?.reports.get(report.reportId);
  if (entry === undefined || archive?.decompose == null) return;
  try {
    yield* asDecomposed(report, await archive.decompose(await archive.source(entry)));
  } catch (error) {
    yield `${report.reportId} cannot be read from its source: ${error instanceof Error ? error.message : String(error)}`;
  }
}
