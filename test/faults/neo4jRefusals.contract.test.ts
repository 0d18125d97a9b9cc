import { createServer, type AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awaitNeo4jStore, openNeo4jStore } from '../../src/store/openNeo4jStore.js';
import { runCli } from '../cli/runCli.js';
import { assignedNeo4j } from '../neo4j/assignedNeo4j.js';
import { canStartNeo4j, forTests, startNeo4j, type RunningNeo4j } from '../neo4j/startNeo4j.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';
import { named } from './support/named.js';
import { post, realServer, type RealServer } from './support/servers.js';

const token = 'a token of thirty-two characters'.replaceAll(' ', '-');
const ingest = `mutation ($text: String!) { ingestReport(input: { fileName: "a.txt", text: $text }) { outcome } }`;
const reports = '{ stats { reports } }';
const patiently = { timeout: 60_000, interval: 200 };

const canStart = assignedNeo4j !== null && (await canStartNeo4j());

describe.skipIf(!canStart)('A Neo4j that answers, but refuses', { timeout: 120_000 }, () => {
  let neo4jServer: RunningNeo4j;
  let password = 'neo4j';
  const account = () => ({ uri: neo4jServer.uri, user: 'neo4j', password, database: 'neo4j' });
  const env = () => ({ NEO4J_URI: neo4jServer.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password });
  const serve = async (): Promise<RealServer> =>
    realServer(await openNeo4jStore({ ...account(), ...extractor }), { tokens: { write: token } });
  const isReady = async (server: RealServer): Promise<boolean> =>
    (await fetch(new URL('/ready', server.url))).status === 200;
  const put = async (server: RealServer, index: number) => {
    const text = new TextDecoder().decode(sourceFile(sampleFiles[index]!).bytes);
    const body = JSON.stringify({ query: ingest, variables: { text } });
    return (await post(server.url, body, { authorization: `Bearer ${token}` })).json as unknown;
  };

  async function changePassword(next: string): Promise<void> {
    const driver = neo4j.driver(neo4jServer.uri, neo4j.auth.basic('neo4j', password));
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to';
    await driver.executeQuery(change, { from: password, to: next }, { database: 'system' });
    await driver.close();
    password = next;
  }

  beforeAll(async () => {
    neo4jServer = await startNeo4j({ ...forTests, auth: true });
  }, 120_000);
  afterAll(() => neo4jServer.stop());

  test('a first password that was never changed is told in one line', async () => {
    const { exitCode, stderr } = await runCli(['list'], { env: env() });
    await changePassword('a password');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^xunshi: Neo4j at \S+ does not let us in: .+ must be changed .+\n$/);
  });

  test.each(
    named([
      {
        name: 'a wrong password',
        wrong: { NEO4J_PASSWORD: 'wrong' },
        line: /^xunshi: Neo4j at \S+ does not let us in: are NEO4J_USER and NEO4J_PASSWORD right\? \(.+\)\n$/,
      },
      {
        name: 'a database that is not there',
        wrong: { NEO4J_DATABASE: 'elsewhere' },
        line: /^xunshi: Neo4j at \S+ has no such database: is NEO4J_DATABASE right\? \(.+\)\n$/,
      },
    ]),
  )('%s ends a server too, in one line', async (_name, { wrong, line }) => {
    for (const command of ['list', 'serve']) {
      const { exitCode, stderr } = await runCli([command], { env: { ...env(), ...wrong } });
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(line);
    }
  });

  test('a Neo4j without TLS, asked for it, is told in one line', async () => {
    const uri = neo4jServer.uri.replace('bolt:', 'bolt+s:');
    const { exitCode, stderr } = await runCli(['list'], { env: { ...env(), NEO4J_URI: uri } });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^xunshi: Neo4j at bolt\+s:\S+ does not answer; is it running\? \(.+\)\n$/);
  });

  test.each(
    named([
      { name: 'HTTP', answer: 'HTTP/1.1 400 Bad Request\r\n\r\n' },
      { name: 'nothing it knows', answer: '\0\0\0\0' },
      { name: 'what is no Bolt', answer: 'SSH-2.0-OpenSSH_9.6\r\n' },
    ]),
  )('a server that speaks %s is told in one line', async (_name, { answer }) => {
    const other = createServer((socket) => void socket.on('error', () => undefined).end(answer));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const uri = `bolt://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const { exitCode, stderr } = await runCli(['list'], { env: { ...env(), NEO4J_URI: uri } });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^xunshi: [^\n]+\n$/);
    other.close();
  });

  test('a server outlives that its password is changed, and recovers when it fits again', async () => {
    const server = await serve();
    await put(server, 0);
    const before = password;
    await changePassword('another password');
    await openConnectionsEnd();
    await expect.poll(() => isReady(server), patiently).toBe(false);
    expect((await server.ask(reports)).json.errors[0].extensions.code).toBe('STORE_DENIED');
    expect(await server.probe()).toBe(true);
    await changePassword(before);
    await expect.poll(() => isReady(server), patiently).toBe(true);
    expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 1 } } });
    await server.close();
  });

  /** Neo4j asks for the password of new ones only. */
  async function openConnectionsEnd(): Promise<void> {
    const driver = neo4j.driver(neo4jServer.uri, neo4j.auth.basic('neo4j', password));
    const { records } = await driver.executeQuery(
      'CALL dbms.listConnections() YIELD connectionId, userAgent RETURN connectionId AS id',
    );
    const ids = records.map((record) => record.get('id') as string);
    await driver.executeQuery('CALL dbms.killConnections($ids)', { ids }).catch(() => undefined);
    await driver.close();
  }

  test('a database that may only be read is read, and changes are told why not (row 34)', async () => {
    await neo4jServer.allow('read-only');
    const server = await serve();
    expect(await isReady(server)).toBe(true);
    expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 1 } } });
    expect(await put(server, 1)).toMatchObject({
      errors: [
        { message: expect.stringContaining('may only be read') as string, extensions: { code: 'STORE_READ_ONLY' } },
      ],
    });
    const { exitCode, stderr } = await runCli(['ingest', sampleFiles[1]!], { env: env() });
    expect({ exitCode, lines: stderr.trim().split('\n').length }).toEqual({ exitCode: 1, lines: 1 });

    await neo4jServer.allow('read-write');
    expect(await put(server, 1)).toEqual({ data: { ingestReport: { outcome: 'CREATED' } } });
    await server.close();
  });

  test('a server goes on with a Neo4j that was killed and came back without what was written (row 34)', async () => {
    const told: string[] = [];
    const store = await awaitNeo4jStore({ ...account(), ...extractor, limits: { statementTime: 2_000 } }, (message) =>
      told.push(message),
    );
    const server = await realServer(store, { tokens: { write: token } });
    await put(server, 2);
    expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 3 } } });

    const { port } = neo4jServer;
    await neo4jServer.stop();
    expect(await isReady(server)).toBe(false);
    expect((await server.ask(reports)).json.errors[0].extensions.code).toBe('STORE_DOWN');
    const usual = password;
    password = 'neo4j';
    neo4jServer = await startNeo4j({ ...forTests, port, auth: true });
    await changePassword(usual);

    await expect.poll(() => isReady(server), patiently).toBe(true);
    expect((await server.ask(reports)).json).toEqual({ data: { stats: { reports: 0 } } });
    expect(told).toEqual([]);
    await server.close();
  });
});
