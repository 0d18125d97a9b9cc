import { fixedStatement } from './fixedStatement.js';
import { mergeClaims } from './mergeClaims.js';
import { departureOf, isNode, isRelationship, type SharedRecord } from './SharedRecord.js';
import type { Transaction } from './transact.js';
import { writeRelationships, writeSharedNodes } from './writeRecords.js';

const claimsAbout = fixedStatement('claims-about');
const deleteNodes = fixedStatement('delete-nodes');
const deleteRelationships = fixedStatement('delete-relationships');

/**
 * Makes shared things what the claims about them say, and removes those that no claim is left of.
 *
 * @param abouts names of the things, see `aboutOf`
 */
export async function settleClaims(transaction: Transaction, abouts: readonly string[]): Promise<void> {
  if (abouts.length === 0) return;
  const claimed = new Map<string, SharedRecord[]>(abouts.map((about) => [about, []]));
  for (const { about, record } of await transaction.run(claimsAbout, { abouts })) {
    claimed.get(about as string)?.push(JSON.parse(record as string) as SharedRecord);
  }
  const settled = [...claimed.values()].filter((records) => records.length > 0).map(mergeClaims);
  const gone = abouts.filter((about) => claimed.get(about)?.length === 0);
  const departures = abouts.map(departureOf).filter((departure) => departure !== null);

  await transaction.run(deleteRelationships, { rows: departures });
  await transaction.run(deleteNodes, { ids: gone.filter((about) => departureOf(about) === null) });
  await writeSharedNodes(transaction, settled.filter(isNode));
  await writeRelationships(transaction, settled.filter(isRelationship));
}
