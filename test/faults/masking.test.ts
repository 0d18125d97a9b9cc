import { afterEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/Store.js';
import { StoreError } from '../../src/store/StoreError.js';
import { named } from './support/named.js';
import { emptyStore, realServer, type RealServer } from './support/servers.js';

/** A store that fails whatever it is asked. */
const failing = (fault: unknown): Store => ({
  ...emptyStore,
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- libraries throw anything
  read: () => Promise.reject(fault),
});

let server: RealServer | undefined;
afterEach(() => server?.close());

const statement = 'MATCH (n:Secret {id: $p0}) RETURN n';

describe('a fault that is not the caller’s is masked, and its id finds it in the log (row 23)', () => {
  const faults = [
    { name: 'the engine refuses a statement', fault: new StoreError('SYNTAX', `Query error at ${statement}`) },
    { name: 'the engine knows no such error', fault: new StoreError('OTHER', `/secret/graph: ${statement}`) },
    { name: 'the code is wrong', fault: new TypeError(`Cannot read ${statement} in /secret/file.ts:3`) },
    { name: 'a string is thrown', fault: `${statement} /secret` },
    { name: 'the database does not answer', fault: new StoreError('DOWN', `bolt://secret: ${statement}`) },
  ];
  test.each(named(faults))('%s', async (_, { fault }) => {
    server = await realServer(failing(fault));
    const { text, json } = await server.ask('{ stats { reports } }');
    const { message, path, locations, extensions } = json.errors[0];

    expect({ path, locations }).toEqual({ path: ['stats'], locations: [{ line: 1, column: 3 }] });
    expect(Object.keys(extensions).sort()).toEqual(['code', 'errorId']);
    expect(`${message} ${text}`).not.toMatch(/MATCH|secret|stack|\.ts/i);
    const logged = server.log.filter((line) => line.includes(extensions.errorId));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(statement);
  });

  test('each time under another id', async () => {
    server = await realServer(failing(new Error('x')));
    const { json } = await server.ask('{ a: report(id: "report:x") { title } b: report(id: "report:y") { title } }');
    const ids = json.errors.map((error: { extensions: { errorId: string } }) => error.extensions.errorId);
    expect(new Set(ids).size).toBe(2);
  });

  test('but of a trouble of the store under one, which is logged once and without a stack (row 56)', async () => {
    server = await realServer(failing(new StoreError('DOWN', 'bolt://x does not answer')));
    const answers = await Promise.all(Array.from({ length: 200 }, () => server!.ask('{ stats { reports } }')));
    const told = answers.map(({ status, json }) => ({ status, ...json.errors[0].extensions }));
    expect(new Set(told.map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(['503 STORE_DOWN']));
    expect(server.log).toHaveLength(1);
    expect(JSON.parse(server.log[0]!)).toMatchObject({
      errorId: told[0]!.errorId,
      reason: 'bolt://x does not answer',
      msg: 'The store failed',
    });
    expect(new Set(told.map(({ errorId }) => errorId)).size).toBe(1);
    expect(server.log[0]).not.toContain('stack');
  });
});
