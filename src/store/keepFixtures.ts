import type { NodeRecord } from '../graph/GraphRecords.js';
import type { Engine } from './Engine.js';
import { fixedStatement } from './fixedStatement.js';
import { transact } from './transact.js';
import { writeSharedNodes } from './writeRecords.js';

const takeTurn = fixedStatement('take-turn');
const readFixtures = fixedStatement('read-fixtures');
const deleteFixtures = fixedStatement('delete-unused-fixtures');

/**
 * Makes the nodes that are there whatever is reported what they should be; writes nothing where they are. Those that
 * stored reports still hang from stay until the reports are read again.
 */
export async function keepFixtures(graph: Engine, fixtures: readonly NodeRecord[]): Promise<void> {
  const there = new Map((await graph.read(readFixtures)).map((row) => [row['id'] as string, row]));
  const differing = fixtures.filter(({ id, properties }) => {
    const row = there.get(id);
    return row === undefined || Object.entries(properties).some(([name, value]) => row[name] !== value);
  });
  const wanted = new Set(fixtures.map(({ id }) => id));
  const gone = [...there.keys()].filter((id) => !wanted.has(id));
  if (differing.length === 0 && gone.length === 0) return;
  await transact(graph, async (transaction) => {
    await transaction.run(takeTurn);
    await transaction.run(deleteFixtures, { ids: gone });
    await writeSharedNodes(transaction, differing);
  });
}
