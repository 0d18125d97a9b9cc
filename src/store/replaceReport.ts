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
const writeEntry = fixedStatement('write-entry');
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

/** Writes a report in place of an earlier version of it, if there is one. */
export async function replaceReport(transaction: Transaction, records: GraphRecords, stamp: Stamp): Promise<void> {
  const { reportId } = records;
  const { nodes, relationships, claims } = divideRecords(records);
  const { version, former } = await clear(transaction, reportId);
  await transaction.run(createClaims, { rows: claims });
  await settleClaims(transaction, differingAbouts(former, claims));
  await writeOwnNodes(transaction, nodes);
  await writeRelationships(transaction, relationships);
  const sizes = { nodes: nodes.length, relationships: relationships.length, claims: claims.length };
  await transaction.run(writeEntry, { reportId, entry: { id: reportId, version, ...stamp, ...sizes } });
}

/** Removes a report and what only it held up; does nothing where there is none of that id. */
export async function removeReport(transaction: Transaction, reportId: string): Promise<void> {
  const { former } = await clear(transaction, reportId);
  await settleClaims(transaction, [...former.keys()]);
  await transaction.run(deleteEntry, { reportId });
}

interface Clearance {
  /** That the graph has from now on. */
  readonly version: unknown;
  /** What the report claimed: records by what they are about. */
  readonly former: ReadonlyMap<string, string>;
}

/** Takes away what belongs to a report alone. */
async function clear(transaction: Transaction, reportId: string): Promise<Clearance> {
  const [turn] = await transaction.run(takeTurn);
  await transaction.run(deleteOwnNodes, { reportId });
  const rows = await transaction.run(readClaims, { reportId });
  await transaction.run(deleteClaims, { reportId });
  const former = new Map(rows.map(({ about, record }) => [about as string, record as string]));
  return { version: turn?.['version'], former };
}

/** Claims that came, went or changed; what the others are about is as it was. */
function differingAbouts(former: ReadonlyMap<string, string>, claims: readonly Claim[]): readonly string[] {
  const now = new Map(claims.map(({ about, record }) => [about, record]));
  const abouts = new Set([...former.keys(), ...now.keys()]);
  return [...abouts].filter((about) => former.get(about) !== now.get(about));
}
