import type { Engine } from '../Engine.js';
import { fixedStatement } from '../fixedStatement.js';
import type { Row } from '../Store.js';
import { StoreError } from '../StoreError.js';

const listEntries = fixedStatement('list-entries');
const countShared = fixedStatement('count-shared');
/** By the name of the count in an entry. */
const countsOf = {
  nodes: fixedStatement('count-own-nodes'),
  relationships: fixedStatement('count-own-relationships'),
  claims: fixedStatement('count-claims'),
};

/** The entry of the journal that a report was written by, as the graph notes it. */
export interface Written {
  readonly sequence: number;
  /** Of its source. */
  readonly sha256: string;
}

/**
 * Looks through a graph: every report that has a trace in it, with what it was written from, or null where not all of
 * it is there. An engine that lost the end of its log opens without a word, so we count.
 *
 * @throws StoreError DAMAGED when shared nodes or relationships are missing, or too many
 */
export async function wholeReports(graph: Engine): Promise<ReadonlyMap<string, Written | null>> {
  const [shared] = await graph.read(countShared);
  if (Number(shared?.['claimed']) !== Number(shared?.['nodes']) + Number(shared?.['relationships'])) {
    throw new StoreError('DAMAGED', 'what reports share is not whole');
  }
  const entries = new Map((await graph.read(listEntries)).map((entry) => [entry['reportId'] as string, entry]));
  const held = new Map<string, Written | null>();
  for (const [reportId, entry] of entries) held.set(reportId, entry as unknown as Written);
  for (const [name, statement] of Object.entries(countsOf)) {
    const counts = new Map((await graph.read(statement)).map(asPair));
    for (const reportId of new Set([...entries.keys(), ...counts.keys()])) {
      if ((counts.get(reportId) ?? 0) !== entries.get(reportId)?.[name]) held.set(reportId, null);
    }
  }
  return held;
}

function asPair({ reportId, count }: Row): readonly [string, number] {
  return [reportId as string, count as number];
}
