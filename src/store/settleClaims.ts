import { isNode, isRelationship, mergeClaims } from './mergeClaims.js';
import type { SharedRecord } from './divideRecords.js';
import { fixedStatement } from './fixedStatement.js';
import type { Transaction } from './transact.js';
import { writeRelationships, writeSharedNodes } from './writeRecords.js';

const claimsAbout = fixedStatement('claims-about');
const deleteNodes = fixedStatement('delete-nodes');
const deleteRelationships = fixedStatement('delete-relationships');

/**
 * Makes shared nodes and the relationships between them what the claims about them say, and removes those that no
 * claim is left of.
 */
export async function settleClaims(transaction: Transaction, abouts: readonly string[]): Promise<void> {
  if (abouts.length === 0) return;
  const claimed = new Map<string, SharedRecord[]>(abouts.map((about) => [about, []]));
  for (const { about, record } of await transaction.run(claimsAbout, { abouts })) {
    claimed.get(about as string)?.push(JSON.parse(record as string) as SharedRecord);
  }
  const settled = [...claimed.values()].filter((records) => records.length > 0).map(mergeClaims);
  const gone = abouts.filter((about) => claimed.get(about)?.length === 0);

  const departures = abouts.filter(isAboutRelationship).map((about) => {
    const [type, from] = splitOnce(about);
    return { type, from };
  });
  await transaction.run(deleteRelationships, { rows: departures });
  await transaction.run(deleteNodes, { ids: gone.filter((about) => !isAboutRelationship(about)) });
  await writeSharedNodes(transaction, settled.filter(isNode));
  await writeRelationships(transaction, settled.filter(isRelationship));
}

/** Node ids have no blank before their colon. */
function isAboutRelationship(about: string): boolean {
  return /^[A-Z_]+ /.test(about);
}

function splitOnce(about: string): readonly [string, string] {
  const blank = about.indexOf(' ');
  return [about.slice(0, blank), about.slice(blank + 1)];
}
