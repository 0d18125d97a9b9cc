import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { usualLimits } from '../../src/server/limits.js';
import { runCli } from '../cli/runCli.js';
import { samples } from '../cli/samples.js';
import { temporaryFolder } from '../cli/temporaryFolder.js';

const bin = fileURLToPath(new URL(`../../${packageJson.bin.xunshi}`, import.meta.url));
const folder = temporaryFolder();
const token = 'w'.repeat(32);

/** The server as a process of its own, on a store below the test's folder. */
async function serve(name: string) {
  const store = join(folder, name);
  const process_ = spawn(process.execPath, [bin, 'start', '--store', store, '--port', '0'], {
    env: { PATH: process.env['PATH'], XUNSHI_TOKEN: token, XUNSHI_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(process_, 'exit') as Promise<[code: number | null, signal: NodeJS.Signals | null]>;
  const [line] = (await once(process_.stdout, 'data')) as [Buffer];
  const url = /at (http:\S+)\n$/.exec(line.toString())![1]!;
  return { store, url, ended, kill: (signal: NodeJS.Signals) => process_.kill(signal) };
}

const request = (body: unknown): string => {
  const text = JSON.stringify(body);
  return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};
const ingest = {
  query: 'mutation ($i: IngestReportInput!) { ingestReport(input: $i) { outcome report { id } } }',
  variables: { i: { fileName: 'a.txt', text: readFileSync(samples[0]!, 'utf8') } },
};
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A connection, and all that is answered on it until it ends. */
function open(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  const closed = new Promise<string>((resolve) => {
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });
  return { write: (text: string) => socket.write(text), closed };
}

/** What a store holds, seen by another process than the one that ended. */
async function stored(store: string) {
  const { stdout } = await runCli(['query', '--store', store], {
    stdin: '{ stats { reports issues measures } reports { nodes { id } } }',
  });
  return (JSON.parse(stdout) as { data: { stats: { reports: number }; reports: { nodes: { id: string }[] } } }).data;
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s during a request: it is answered, and the process ends with 0 (row 48)',
  async (signal) => {
    const server = await serve(`request-${signal}`);
    const connection = open(server.url);
    const text = request({ query: '{ stats { reports } }' });
    connection.write(text.slice(0, -5));
    await pause(100);
    server.kill(signal);
    await pause(100);
    connection.write(text.slice(-5));
    const answer = await connection.closed;
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/connection: close/i);
    expect(answer).toContain('{"data":{"stats":{"reports":0}}}');
    expect(await server.ended).toEqual([0, null]);
  },
);

test('a second signal does not wait for what is in flight (row 48)', async () => {
  const server = await serve('twice');
  open(server.url).write(request(ingest).slice(0, -5));
  await pause(100);
  server.kill('SIGTERM');
  await pause(100);
  const asked = Date.now();
  server.kill('SIGINT');
  expect(await server.ended).toEqual([130, null]);
  expect(Date.now() - asked).toBeLessThan(usualLimits.drainTime / 2);
});

/** What is in where nothing disturbs. */
let whole: object;
beforeAll(async () => {
  const undisturbed = join(folder, 'undisturbed');
  await runCli(['ingest', '--store', undisturbed, samples[0]!]);
  whole = (await stored(undisturbed)).stats;
});

test.each([0, 20])(
  'SIGTERM %d ms after an ingest was sent: it is answered and in, or nothing of it is (row 48)',
  async (delay) => {
    const server = await serve(`ingest-${delay}`);
    const connection = open(server.url);
    connection.write(request(ingest));
    await pause(delay);
    server.kill('SIGTERM');
    const answer = await connection.closed;
    expect(await server.ended).toEqual([0, null]);

    const left = await stored(server.store);
    const isTold = answer.includes('"outcome":"CREATED"');
    expect(left.stats.reports).toBe(isTold ? 1 : left.reports.nodes.length);
    if (left.stats.reports === 0) expect(left.stats).toEqual({ reports: 0, issues: 0, measures: 0 });
    // The same bytes again: written only if they are not in, and then as they would have been.
    const again = await runCli(['ingest', '--store', server.store, samples[0]!]);
    expect(again.stdout).toMatch(left.stats.reports === 1 ? /^unchanged / : /^created /);
    if (left.stats.reports === 1) expect(left.stats).toEqual(whole);
    expect((await stored(server.store)).stats).toEqual(whole);
  },
);
