import { afterEach, expect, test } from 'vitest';
import { fixedStatement } from '../../src/store/fixedStatement.js';
import type { Row, Store } from '../../src/store/Store.js';
import { sampleFiles, sourceFile } from '../support/reports.js';
import { realServer, sampleStore, type RealServer } from './support/servers.js';

let server: RealServer | undefined;
afterEach(() => server?.close());

/** A store in which nothing is found by statements of a kind, so many times: as if a report went before them. */
async function storeThatLoses(
  isOf: (statement: string, rows: readonly Row[]) => boolean,
  times: number,
): Promise<Store> {
  const store = await sampleStore();
  let left = times;
  return {
    engine: store.engine,
    issueTypes: store.issueTypes,
    async read(statement, parameters) {
      const rows = await store.read(statement, parameters);
      if (left === 0 || !isOf(statement, rows)) return rows;
      left -= 1;
      return [];
    },
    put: (source) => store.put(source),
    delete: (id) => store.delete(id),
    check: () => store.check(),
    close: () => store.close(),
  };
}

const cases = [
  {
    name: 'its text',
    query: '{ issues(first: 3) { nodes { title span { quote line } } } }',
    isOf: (statement: string) => statement === fixedStatement('source-texts'),
  },
  {
    name: 'its nodes',
    query: '{ sharedDocuments(first: 3) { nodes { id title } } }',
    isOf: (statement: string, rows: readonly Row[]) =>
      rows.length === 3 && /Document/.test(statement) && !/count\(/.test(statement),
  },
];

test.each(cases)('$name: all of it is asked again, and the answer is whole (row 52)', async ({ query, isOf }) => {
  server = await realServer(await sampleStore());
  const whole = (await server.ask(query)).json;
  expect(whole.errors).toBeUndefined();
  await server.close();
  for (const times of [1, 2]) {
    server = await realServer(await storeThatLoses(isOf, times));
    expect((await server.ask(query)).json).toEqual(whole);
    expect(server.log).toEqual([]);
    await server.close();
  }
  server = undefined;
});

test('a node that was seen in part, whose id is missing where it is asked for: again, and whole (row 52)', async () => {
  const store = await sampleStore();
  let left = 2;
  server = await realServer({
    ...(await storeThatLoses(() => false, 0)),
    read: (statement, parameters) => {
      const isTorn = statement === fixedStatement('source-texts') && left > 0;
      if (isTorn) left -= 1;
      return isTorn ? store.read(statement, { reportIds: [null] }) : store.read(statement, parameters);
    },
  });
  const { status, json } = await server.ask(cases[0]!.query);
  expect({ status, errors: json.errors, left }).toEqual({ status: 200, errors: undefined, left: 0 });
  expect(server.log).toEqual([]);
});

test('what never fits together is a fault, and told once (row 52)', async () => {
  server = await realServer(await storeThatLoses(cases[0]!.isOf, Infinity));
  const { json } = await server.ask(cases[0]!.query);
  expect(json.errors).toHaveLength(1);
  expect(json.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(server.log).toHaveLength(1);
});

test('words and places of a report that is replaced meanwhile fit together (row 52)', async () => {
  const store = await sampleStore();
  const source = sourceFile(sampleFiles[0]!);
  const shifted = { ...source, bytes: Buffer.concat([Buffer.from('\n\n'), source.bytes]) };
  let isReplaced = false;
  server = await realServer({
    ...(await storeThatLoses(() => false, 0)),
    read: async (statement, parameters) => {
      if (statement === fixedStatement('source-texts') && !isReplaced) {
        isReplaced = true;
        expect((await store.put(shifted)).outcome).toBe('REPLACED');
      }
      return store.read(statement, parameters);
    },
  });
  const { json } = await server.ask('{ issues(first: 100) { nodes { title titleSpan { quote } } } }');
  expect(isReplaced).toBe(true);
  const torn = json.data.issues.nodes.filter(({ title, titleSpan }: Titled) => compact(titleSpan.quote) !== title);
  expect(torn).toEqual([]);
});

interface Titled {
  readonly title: string;
  readonly titleSpan: { readonly quote: string };
}
const compact = (text: string): string => text.replace(/\s+/gu, '');
