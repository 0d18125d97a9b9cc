import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { documentStore } from '../../src/server/documentStore.js';
import { tinyServer } from '../server/tinyServer.js';
import { emptyStore, post, realServer } from './support/servers.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Of the heap, after all that nobody holds is gone. */
function usedMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const wide = (at: number): string =>
  `{ ${Array.from({ length: 100 }, (_, field) => `a${at}_${field}: hello(name: "${at}")`).join(' ')} }`;

describe('ever new queries', { timeout: 120_000 }, () => {
  test('100,000 documents are kept as far as they fit (row 31)', async () => {
    const store = documentStore(2 ** 20);
    const before = usedMegabytes();
    for (let at = 0; at < 100_000; at++) await store.set(String(at), parse(`{ a${at}: hello }`));
    expect(store.count).toBeLessThan(1000);
    expect(await store.get('0')).toBeUndefined();
    expect(await store.get('99999')).toBeDefined();
    expect(usedMegabytes() - before).toBeLessThan(4);
  });

  test('a document counts with all that is made of it (row 31)', async () => {
    const store = documentStore(10 * 2 ** 20);
    const before = usedMegabytes();
    for (let at = 0; at < 1000; at++) await store.set(String(at), parse(wide(at)));
    // Without measure they would be some 200 MB.
    expect(usedMegabytes() - before).toBeLessThan(20);
    expect(store.count).toBeGreaterThan(3);
  });

  test('the plans of documents count with them (row 31)', async () => {
    const server = await realServer(emptyStore, { limits: { documentsSize: 4 * 2 ** 20 } });
    const below = '(first: $n) { nodes { title measures { text mentions { role document { title } } } } }';
    const send = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at++) {
        const query = `query ($n: Int) { ${Array.from({ length: 20 }, (_, root) => `a${at}_${root}: report(id: "x") { issues${below} }`).join(' ')} }`;
        for (let n = 0; n < 10; n++) expect((await server.ask(query, { n })).status).toBe(200);
      }
    };
    await send(0, 5);
    const before = usedMegabytes();
    await send(5, 60);
    // Without measure they would be some 200 MB.
    expect(usedMegabytes() - before).toBeLessThan(16);
    await server.close();
  });

  test('500 wide ones by HTTP leave the memory as it was (row 31)', async () => {
    const server = await tinyServer({ limits: { documentsSize: 2 ** 20, persistedSize: 2 ** 18, rootFields: 100 } });
    const send = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at++) {
        const query = wide(at);
        const sha256Hash = createHash('sha256').update(query).digest('hex');
        const body = JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
        expect((await post(server.url, body)).status).toBe(200);
      }
    };
    await send(0, 50);
    const before = usedMegabytes();
    // Without measure they would be some 100 MB.
    await send(50, 550);
    expect(usedMegabytes() - before).toBeLessThan(16);
    await server.close();
  });

  test('persisted queries of long ago are forgotten, those of now are not (row 31)', async () => {
    const server = await tinyServer({ limits: { persistedSize: 1000 } });
    const queries = Array.from({ length: 30 }, (_, at) => `{ a${at}: hello(name: "${'x'.repeat(50)}") }`);
    const extensionsOf = (query: string) => ({
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    });
    for (const query of queries) await post(server.url, JSON.stringify({ query, extensions: extensionsOf(query) }));
    const again = (query: string) => post(server.url, JSON.stringify({ extensions: extensionsOf(query) }));
    expect((await again(queries[0]!)).json.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await again(queries.at(-1)!)).json.data.a29).toMatch(/^hello x+$/);
    await server.close();
  });
});
