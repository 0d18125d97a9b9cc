import { describe, expect, test } from 'vitest';
import type { EngineLimits } from '../../src/store/EngineLimits.js';
import { EmbeddedEngine } from '../../src/store/embedded/EmbeddedEngine.js';
import type { Engine } from '../../src/store/Engine.js';
import { GraphStore } from '../../src/store/GraphStore.js';
import { Neo4jEngine, type Neo4jOptions } from '../../src/store/neo4j/Neo4jEngine.js';
import { noLedger } from '../../src/store/noLedger.js';
import type { Store } from '../../src/store/Store.js';
import { assignedNeo4j } from '../neo4j/assignedNeo4j.js';
import { extractor } from '../support/reports.js';
import { realServer } from './support/servers.js';

const neo4j = assignedNeo4j as Neo4jOptions;

/** Counts pairs for so long as it takes: on the embedded engine, which cannot be stopped, some seconds. */
const runaway = (numbers: number): string =>
  `UNWIND range(1, ${numbers}) AS a UNWIND range(1, ${numbers}) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n`;
const engines = [
  {
    name: 'embedded',
    isThere: true,
    open: (limits: Partial<EngineLimits>) => new EmbeddedEngine({ path: null, limits }),
  },
  {
    name: 'neo4j',
    isThere: assignedNeo4j !== null,
    open: (limits: Partial<EngineLimits>) => new Neo4jEngine({ ...neo4j, limits }),
  },
];
const endless = { embedded: runaway(6_000), neo4j: runaway(300_000) };

/** A store that answers questions for the report `runaway` by one. */
function storeOver(engine: Engine): Store {
  const store = new GraphStore(engine, extractor, noLedger);
  return new Proxy(store, {
    get(target, name) {
      if (name === 'read') {
        return (statement: string, parameters?: Record<string, unknown>) =>
          JSON.stringify(parameters ?? {}).includes('report:runaway')
            ? target.read(endless[engine.name])
            : target.read(statement, parameters);
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

const question = (id: string): string => `{ report(id: "report:${id}") { id } }`;

describe.each(engines)('A query that does not end ($name)', ({ isThere, open }) => {
  const options = { skip: !isThere, timeout: 120_000 };

  test('is answered with its deadline, and others are answered meanwhile (row 47)', options, async () => {
    const server = await realServer(storeOver(open({ statementTime: 2_500 })));
    // Planned once.
    await server.ask(question('1'));
    let isOver = false;
    const answer = server.ask(question('runaway')).finally(() => (isOver = true));
    for (const id of ['2', '3', '4']) {
      expect((await server.ask(question(id))).json).toEqual({ data: { report: null } });
    }
    expect(isOver).toBe(false);
    const { status, json } = await answer;
    expect({ status, code: json.errors[0].extensions.code }).toEqual({ status: 503, code: 'STORE_TIMEOUT' });
    expect((await server.ask(question('1'))).json).toEqual({ data: { report: null } });
    await server.close();
  });

  test('takes no more than its turn: others wait, and are refused with the limit (rows 39, 47)', options, async () => {
    const engine = open({ statementTime: 1_000, statements: 1, waitingStatements: 1, waitingTime: 100 });
    const first = engine.read(endless[engine.name]);
    const late = engine.read('RETURN 1 AS one');
    const refused = engine.read('RETURN 2 AS two');
    await expect(refused).rejects.toMatchObject({ kind: 'BUSY', limit: 'waitingStatements', value: 1 });
    await expect(late).rejects.toMatchObject({ kind: 'BUSY', limit: 'waitingTime', value: 100 });
    await expect(engine.check()).resolves.toBeUndefined();
    await expect(first).rejects.toMatchObject({ kind: 'TIMEOUT' });
    await expect
      .poll(() => engine.read('RETURN 3 AS three').catch(() => []), { timeout: 60_000 })
      .toEqual([{ three: 3 }]);
    await engine.close();
  });
});

test(
  'A query that does not end is not begun again while it runs (embedded) (row 47)',
  { timeout: 120_000 },
  async () => {
    const engine = new EmbeddedEngine({ path: null, limits: { statementTime: 200 } });
    const query = endless.embedded;
    await expect(engine.read(query)).rejects.toThrow('A query took longer than 200 ms');
    await expect(engine.read(query)).rejects.toThrow('is running still');
    expect(await engine.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    // Other values make another query.
    expect(await engine.read('RETURN $one AS one', { one: 1 })).toEqual([{ one: 1 }]);
    await engine.close();
  },
);

test.skipIf(assignedNeo4j === null)('A query that does not end is ended by the server (neo4j) (row 47)', async () => {
  const engine = new Neo4jEngine({ ...neo4j, limits: { statementTime: 500 } });
  await expect(engine.read(endless.neo4j)).rejects.toMatchObject({ kind: 'TIMEOUT' });
  const running =
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND range" RETURN currentQuery';
  await expect.poll(() => engine.read(running), { timeout: 20_000 }).toEqual([]);
  await engine.close();
});
