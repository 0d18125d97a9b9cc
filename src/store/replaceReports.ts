import type { GraphRecords } from '../graph/GraphRecords.js';
import { divideRecords, type Claim } from './divideRecords.js';
import { fixedStatement } from './fixedStatement.js';
import { settleClaims } from './settleClaims.js';
import type { Transaction } from './transact.js';
import { writeOwnNodes, writeRelationships } from './writeRecords.js';

const takeTurn = fixedStatement('take-turn');
const readClaims = fixedStatement('read-claims');
const createClaims = fixedStatement('create-claims');
const deleteClaims = fixedStatement('delete-claims');
const deleteOwnNodes = fixedStatement('delete-own-nodes');
const writeEntries = fixedStatement('write-entries');
const deleteEntry = fixedStatement('delete-entry');

/** What a report was made of, to tell whether it is unchanged. */
export interface Stamp {
  /** Of the source's bytes. */
  readonly sha256: string;
  /** Version of the extractor. */
  readonly extractor: string;
  /** Of the ledger's entry. */
  readonly sequence: number;
}

export interface StampedRecords {
  readonly records: GraphRecords;
  readonly stamp: Stamp;
}

/**
 * Writes whole reports in place of earlier versions of them, if there are. The graph is the same whether they are
 * written together or one after the other, in whatever order.
 *
 * @param reports of different ids
 */
export async function replaceReports(transaction: Transaction, reports: readonly StampedRecords[]): Promise<void> {
  const divided = reports.map(({ records, stamp }) => ({
    ...divideRecords(records),
    reportId: records.reportId,
    stamp,
  }));
  const claims = divided.flatMap((report) => report.claims);
  const { version, former } = await clear(
    transaction,
    divided.map(({ reportId }) => reportId),
  );
  await transaction.run(createClaims, { rows: claims });
  await settleClaims(transaction, differingAbouts(former, claims));
  await writeOwnNodes(
    transaction,
    divided.flatMap(({ nodes }) => nodes),
  );
  await writeRelationships(
    transaction,
    divided.flatMap(({ relationships }) => relationships),
  );
  const rows = divided.map(({ reportId, stamp, nodes, relationships, claims: said }) => ({
    id: reportId,
    version,
    ...stamp,
    nodes: nodes.length,
    relationships: relationships.length,
    claims: said.length,
  }));
  await transaction.run(writeEntries, { rows });
}

/** Removes a report and what only it held up; does nothing where there is none of that id. */
export async function removeReport(transaction: Transaction, reportId: string): Promise<void> {
  const { former } = await clear(transaction, [reportId]);
  await settleClaims(transaction, differingAbouts(former, []));
  await transaction.run(deleteEntry, { reportId });
}

type ClaimedBefore = Pick<Claim, 'reportId' | 'about' | 'record'>;

interface Clearance {
  /** That the graph has from now on. */
  readonly version: unknown;
  /** What the reports claimed. */
  readonly former: readonly ClaimedBefore[];
}

/** Takes away what belongs to some reports alone. */
async function clear(transaction: Transaction, reportIds: readonly string[]): Promise<Clearance> {
  const [turn] = await transaction.run(takeTurn);
  await transaction.run(deleteOwnNodes, { reportIds });
  const former = (await transaction.run(readClaims, { reportIds })) as unknown as readonly ClaimedBefore[];
  await transaction.run(deleteClaims, { reportIds });
  return { version: turn?.['version'], former };
}

/** Things that a claim came, went or changed about; what the others are about is as it was. */
function differingAbouts(former: readonly ClaimedBefore[], claims: readonly ClaimedBefore[]): readonly string[] {
  const nameOf = ({ reportId, about, record }: ClaimedBefore): string => JSON.stringify([reportId, about, record]);
  const [before, now] = [new Set(former.map(nameOf)), new Set(claims.map(nameOf))];
  const differing = [
    ...former.filter((claim) => !now.has(nameOf(claim))),
    ...claims.filter((claim) => !before.has(nameOf(claim))),
  ];
  return [...new Set(differing.map(({ about }) => about))];
}
