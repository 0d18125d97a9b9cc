import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EngineLimits } from '../../src/store/EngineLimits.js';
import { Neo4jEngine, type Neo4jOptions } from '../../src/store/neo4j/Neo4jEngine.js';
import { awaitNeo4jStore, openNeo4jStore } from '../../src/store/openNeo4jStore.js';
import type { Store } from '../../src/store/Store.js';
import { runCli } from '../cli/runCli.js';
import { assignedNeo4j } from '../neo4j/assignedNeo4j.js';
import { emptyNeo4j } from '../neo4j/emptyNeo4j.js';
import { sampleExtractor, sampleSource } from '../store/sampleRecords.js';
import { graphOf, wholeGraph } from '../store/wholeGraph.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';
import { boltProxy, type BoltProxy } from './support/boltProxy.js';
import { named } from './support/named.js';
import { realServer, type RealServer } from './support/servers.js';

const neo4j = assignedNeo4j as Neo4jOptions;

describe.skipIf(assignedNeo4j === null)('On a way to Neo4j on which things go wrong', { timeout: 120_000 }, () => {
  let proxy: BoltProxy;
  beforeEach(async () => {
    proxy = await boltProxy(neo4j.uri);
  });
  afterEach(() => proxy.close());
  const throughProxy = (limits: Partial<EngineLimits> = {}): Neo4jOptions => ({ ...neo4j, uri: proxy.uri, limits });

  const get = async (server: RealServer, path: string): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(new URL(path, server.url));
    return { status: response.status, body: await response.json() };
  };
  const statusOf = async (server: RealServer, path: string): Promise<number> => (await get(server, path)).status;
  const within = { timeout: 60_000, interval: 100 };
  const reports = '{ stats { reports } }';

  describe('a server', () => {
    beforeAll(async () => {
      await emptyNeo4j(neo4j);
      const store = await openNeo4jStore({ ...neo4j, ...extractor });
      for (const path of sampleFiles.slice(0, 3)) await store.put(sourceFile(path));
      await store.close();
    });
    afterAll(() => emptyNeo4j(neo4j));

    test('starts while Neo4j is down, tells so, and recovers when it comes (row 34)', async () => {
      const engine = new Neo4jEngine(neo4j);
      await engine.define(['DROP CONSTRAINT Claim_id_unique IF EXISTS']);
      await proxy.down();
      const told: string[] = [];
      const store = await awaitNeo4jStore({ ...throughProxy(), ...extractor }, (message) => told.push(message));
      const server = await realServer(store);

      expect(await get(server, '/health')).toEqual({ status: 200, body: { status: 'ok' } });
      expect(await get(server, '/ready')).toEqual({
        status: 503,
        body: {
          status: 'unavailable',
          engine: 'neo4j',
          reason: 'The database behind this server does not answer: try again later.',
        },
      });
      const refused = await server.ask(reports);
      expect(refused.status).toBe(503);
      expect(refused.headers.get('retry-after')).toBe('2');
      expect(refused.json).toEqual({
        errors: [
          expect.objectContaining({ extensions: { code: 'STORE_DOWN', errorId: expect.any(String) as string } }),
        ],
      });
      expect(told).toEqual([expect.stringMatching(/^does not answer yet, and is waited for \(.*ECONNREFUSED/)]);

      await proxy.up();
      await expect.poll(() => statusOf(server, '/ready'), within).toBe(200);
      expect(await get(server, '/ready')).toEqual({ status: 200, body: { status: 'ready', engine: 'neo4j' } });
      expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 3 } } });
      const constraints = await engine.read('SHOW CONSTRAINTS YIELD name WHERE name = "Claim_id_unique" RETURN name');
      expect(constraints).toHaveLength(1);
      expect(told).toHaveLength(2);
      await server.close();
      await engine.close();
    });

    test('stops at once while it waits for Neo4j (row 34)', async () => {
      proxy.hang();
      const server = await realServer(await awaitNeo4jStore({ ...throughProxy(), ...extractor }, () => undefined));
      const started = Date.now();
      await server.close();
      expect(Date.now() - started).toBeLessThan(1_000);
    });

    test('outlives that Neo4j is lost, and recovers when it comes again (row 34)', async () => {
      const server = await realServer(await openNeo4jStore({ ...throughProxy(), ...extractor }));
      for (let round = 0; round < 2; round += 1) {
        expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 3 } } });
        await proxy.down();
        expect(await statusOf(server, '/ready')).toBe(503);
        expect(await statusOf(server, '/health')).toBe(200);
        expect((await server.ask(reports)).json.errors[0].extensions.code).toBe('STORE_DOWN');
        await proxy.up();
        await expect.poll(() => statusOf(server, '/ready'), within).toBe(200);
      }
      expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 3 } } });
      await server.close();
    });

    test('answers rightly though a connection is cut while results stream (row 35)', async () => {
      const query = '{ reports { nodes { id title aspects { title issues { title measures { text } } } } } }';
      const whole = await realServer(await openNeo4jStore({ ...neo4j, ...extractor }));
      const expected = (await whole.ask(query)).json as unknown;
      await whole.close();

      const server = await realServer(await openNeo4jStore({ ...throughProxy(), ...extractor }));
      for (const after of [0, 1, 2]) {
        proxy.cutOnce({ at: 'RUN', after });
        expect((await server.ask(query)).json).toEqual(expected);
      }
      expect(proxy.cuts()).toBe(3);
      await server.close();
    });

    test('tells of the deadline where Neo4j hangs, and recovers when it goes on (row 37)', async () => {
      const server = await realServer(await openNeo4jStore({ ...throughProxy({ statementTime: 500 }), ...extractor }));
      proxy.hang();
      const started = Date.now();
      const hung = await Promise.all([1, 2, 3].map(() => server.ask(reports)));
      expect(Date.now() - started).toBeLessThan(4_000);
      for (const { status, json } of hung) {
        expect({ status, code: json.errors[0].extensions.code }).toEqual({ status: 503, code: 'STORE_TIMEOUT' });
      }
      expect(await statusOf(server, '/ready')).toBe(503);
      proxy.resume();
      await expect.poll(() => statusOf(server, '/ready'), within).toBe(200);
      expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 3 } } });
      await server.close();
    });

    test('takes other connections where those it has are dead, and nobody says so (row 37)', async () => {
      const server = await realServer(await openNeo4jStore({ ...throughProxy({ statementTime: 500 }), ...extractor }));
      await server.ask(reports);
      proxy.forget();
      expect((await server.ask(reports)).json.errors[0].extensions.code).toBe('STORE_TIMEOUT');
      expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 3 } } });
      await server.close();
    });

    test('answers late where Neo4j is slow (row 37)', async () => {
      const server = await realServer(await openNeo4jStore({ ...throughProxy(), ...extractor }));
      proxy.delay(300);
      expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 3 } } });
      expect(await statusOf(server, '/ready')).toBe(200);
      await server.close();
    });

    test('refuses with the name of the limit where all connections are taken, and queues no more than that (row 39)', async () => {
      const limits = { statements: 2, waitingStatements: 4, waitingTime: 1_000 };
      const server = await realServer(await openNeo4jStore({ ...throughProxy(limits), ...extractor }));
      await server.ask('{ report(id: "report:1") { id } }');
      proxy.delay(1_500);
      const asked = Array.from({ length: 12 }, (_, index) =>
        server.ask(`{ report(id: "report:${index}") { id } }`).then(({ status, json }) => ({
          status,
          limit: json.errors?.[0].extensions.limit as unknown,
        })),
      );
      const answers = await Promise.all(asked);
      const limitsMet = new Set(answers.map(({ limit }) => limit));
      expect(limitsMet).toEqual(new Set([undefined, 'waitingStatements', 'waitingTime']));
      for (const { status, limit } of answers) expect(status).toBe(limit === undefined ? 200 : 503);
      expect(proxy.connections()).toBeLessThanOrEqual(2);

      proxy.delay(0);
      expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 3 } } });
      await server.close();
    });

    test('reads what it wrote itself, on whatever server of a cluster: it says what to wait for', async () => {
      const store = await openNeo4jStore({ ...throughProxy(), ...sampleExtractor() });
      await store.put(sampleSource());
      const before = proxy.sent.length;
      await store.read('MATCH (r:Report {id: "report:999101:2024-01-15"}) RETURN r.id AS id');
      const [run] = proxy.sent.slice(before).filter(({ name }) => name === 'RUN');
      expect(run?.text).toContain('bookmarks');
      await store.delete('report:999101:2024-01-15');
      await store.close();
    });
  });

  describe('a report is written once', () => {
    const source = sampleSource({ documents: ['条例', '办法'] });
    let store: Store;
    beforeEach(async () => {
      await emptyNeo4j(neo4j);
      store = await openNeo4jStore({ ...throughProxy(), ...sampleExtractor() });
    });
    afterEach(() => store.close());
    afterAll(() => emptyNeo4j(neo4j));

    test.each(
      named([
        { name: 'the connection is cut before the commit (row 36)', cut: { at: 'COMMIT' } },
        { name: 'the connection is cut when it is committed (row 36)', cut: { at: 'COMMIT', answerOnly: true } },
        { name: 'the connection is cut at its beginning (row 36)', cut: { at: 'BEGIN' } },
      ]),
    )('though %s', async (_name, { cut }) => {
      proxy.cutOnce(cut);
      expect(await store.put(source)).toEqual({ outcome: 'CREATED', reportId: 'report:999101:2024-01-15' });
      expect(proxy.cuts()).toBe(1);
      expect(await wholeGraph(store)).toEqual(await graphOf(source));
      const entries = await store.read('MATCH (e:Entry) RETURN e.id AS id');
      expect(entries).toHaveLength(1);
      expect(await store.put(source)).toMatchObject({ outcome: 'UNCHANGED' });
    });
  });

  describe('the command line', () => {
    const address = (): readonly string[] => ['--neo4j', proxy.uri];
    const env = (): Readonly<Record<string, string>> => ({
      ...(neo4j.password !== '' && { NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }),
      NEO4J_DATABASE: neo4j.database,
    });

    test.each(['list', 'export', 'query', 'ingest samples', 'delete report:1'])(
      '%s fails at once, in one line (row 34)',
      async (command) => {
        await proxy.down();
        const result = await runCli([...command.split(' '), ...address()], { env: env(), stdin: reports });
        expect(result.exitCode).toBe(1);
        expect(result.stderr).toMatch(/^xunshi: Neo4j at \S+ does not answer; is it running\? \(.+\)\n$/);
      },
    );

    test.each([
      'bolt://127.0.0.1:1',
      'neo4j://127.0.0.1:1',
      'bolt://there-is-no-such-host.invalid:7687',
      'neo4j+s://there-is-no-such-host.invalid:7687',
    ])('nothing at %s is told in one line (row 34)', async (uri) => {
      const { exitCode, stderr } = await runCli(['list', '--neo4j', uri]);
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^xunshi: Neo4j at \S+ does not answer; is it running\? \(.+\)\n$/);
    });

    test.each(['start', 'serve'])('%s says that it waits, and when it need no more (row 34)', async (command) => {
      await proxy.down();
      const { exitCode, stderr } = await runCli([command, ...address(), '--port', '0'], {
        env: env(),
        serving: async (url) => {
          const ready = async (): Promise<number> => (await fetch(new URL('/ready', url))).status;
          expect(await ready()).toBe(503);
          await proxy.up();
          await expect.poll(ready, within).toBe(200);
        },
      });
      const told = stderr.split('\n').filter((line) => line.startsWith('xunshi: '));
      expect(told).toEqual([
        expect.stringMatching(/^xunshi: Neo4j at \S+ does not answer yet, and is waited for \(.+\)$/),
        expect.stringMatching(/^xunshi: Neo4j at \S+ is there now$/),
      ]);
      expect(exitCode).toBe(0);
    });
  });
});
