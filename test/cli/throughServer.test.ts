import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli, type CliResult } from './runCli.js';
import { samples } from './samples.js';
import { temporaryFolder } from './temporaryFolder.js';

const folder = temporaryFolder();
const token = 't'.repeat(32);
const readToken = 'r'.repeat(32);

/** Runs commands against a server of their own, which ends with them. */
async function withServer(
  name: string,
  env: Readonly<Record<string, string>>,
  use: (url: string) => Promise<void>,
): Promise<CliResult> {
  const settings = { XUNSHI_LOG_LEVEL: 'error', ...env };
  return runCli(['start', '--store', join(folder, name), '--port', '0'], { env: settings, serving: use });
}

test('ingest, query, list and delete do through a server what they do to a store', async () => {
  const letter = join(folder, 'letter.txt');
  writeFileSync(letter, 'Dear Sir or Madam,\n');
  const files = [...samples.slice(0, 2), letter];
  const env = { XUNSHI_TOKEN: token };
  const local = join(folder, 'local');
  const there = ['--store', local];
  const without = await runCli(['ingest', ...there, ...files]);
  const all = '{ reports { nodes { id title issues { totalCount } source { sha256 fileName } } } }';

  const { stdout, stderr } = await withServer('served', env, async (url) => {
    const through = ['--url', url];
    const replaced = ({ stdout: text, ...rest }: CliResult): CliResult => ({
      ...rest,
      stdout: text.replace(`the server at ${url}`, `the store ${local}`),
    });
    expect(replaced(await runCli(['ingest', ...through, ...files], { env }))).toEqual(without);
    expect((await runCli(['ingest', ...through, samples[0]!], { env })).stdout).toMatch(
      /^unchanged \S+ report:\S+\n0 created, 0 replaced, 1 unchanged, 0 refused in the server at http:/,
    );
    expect(await runCli(['query', ...through], { stdin: all })).toEqual(
      await runCli(['query', ...there], { stdin: all }),
    );
    expect(await runCli(['list', ...through])).toEqual(await runCli(['list', ...there]));

    const [{ id }] = JSON.parse((await runCli(['list', '--json', ...through])).stdout);
    expect(await runCli(['delete', ...through, id], { env })).toEqual({
      exitCode: 0,
      stdout: `deleted ${id}\n`,
      stderr: '',
    });
    expect(await runCli(['delete', ...through, id], { env })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `xunshi: there is no report ${id} in the server at ${url}; list tells which there are\n`,
    });
  });
  expect({ stderr, hasToken: stdout.includes(token) }).toEqual({ stderr: '', hasToken: false });
});

describe('without the right token', () => {
  test.each([
    { name: 'none is sent', server: { XUNSHI_TOKEN: token }, env: {}, line: /says: Changes need the token.*not set/ },
    {
      name: 'another is sent',
      server: { XUNSHI_TOKEN: token },
      env: { XUNSHI_TOKEN: 'x'.repeat(32) },
      line: /says: Changes need the token.*the one in XUNSHI_TOKEN is another/,
    },
    { name: 'the server has none', server: {}, env: { XUNSHI_TOKEN: token }, line: /started without XUNSHI_TOKEN/ },
    {
      name: 'the one for reading is sent',
      server: { XUNSHI_TOKEN: token, XUNSHI_READ_TOKEN: readToken },
      env: { XUNSHI_READ_TOKEN: readToken },
      line: /says: Changes need the token/,
    },
  ])('nothing is taken in, and one line tells why: $name', async ({ server, env, line }) => {
    await withServer('refusing', server, async (url) => {
      const { exitCode, stdout, stderr } = await runCli(['ingest', '--url', url, samples[0]!], { env });
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toMatch(/^xunshi: [^\n]*\n$/);
      expect(stderr).toMatch(line);
      expect(stderr).not.toMatch(/t{32}|x{32}|r{32}/);
    });
  });

  test('questions are answered where the server wants the token for reading', async () => {
    await withServer('reading', { XUNSHI_READ_TOKEN: readToken }, async (url) => {
      const ask = (env: Readonly<Record<string, string>>) =>
        runCli(['query', '--url', url], { stdin: '{ __typename }', env });
      expect(await ask({})).toMatchObject({ exitCode: 1, stdout: '' });
      expect(await ask({ XUNSHI_READ_TOKEN: readToken })).toMatchObject({ exitCode: 0, stderr: '' });
    });
  });
});

describe('where no server of ours is', () => {
  /** Answers everything with a page. */
  async function withPage(status: number, use: (url: string) => Promise<void>): Promise<void> {
    const server = createServer((_request, response) => {
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('<p>Hello');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
  }

  test.each([
    { status: 200, line: /answers with status 200 and no GraphQL: give the address of the API/ },
    { status: 404, line: /answers with status 404 and no GraphQL/ },
    { status: 302, line: /does not answer; is it running\?/ },
  ])('one line tells so: $status', async ({ status, line }) => {
    await withPage(status, async (url) => {
      const { exitCode, stdout, stderr } = await runCli(['list', '--url', url]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toMatch(/^xunshi: [^\n]*\n$/);
      expect(stderr).toMatch(line);
    });
  });

  test('one line tells that nothing listens', async () => {
    const unused = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => unused.once('listening', resolve));
    const url = `http://127.0.0.1:${(unused.address() as AddressInfo).port}/graphql`;
    await new Promise((resolve) => unused.close(resolve));

    expect(await runCli(['ingest', '--url', url, samples[0]!])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `xunshi: the server at ${url} does not answer; is it running? (ECONNREFUSED)\n`,
    });
  });

  test.each([
    { args: ['--url', 'nonsense'], line: '--url: must be the address of a server, such as' },
    { args: ['--url', 'ftp://x'], line: '--url: must be the address of a server, such as' },
    { args: ['--url', 'http://x', '--store', 'y'], line: '--url names a server, --store and --neo4j a store' },
  ])('a mistake is told in one line: $args', async ({ args, line }) => {
    const { exitCode, stderr } = await runCli(['list', ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`xunshi: ${line}`);
  });
});

test('a report that is larger than servers take is refused, and the next one is taken', async () => {
  const large = join(folder, 'large.txt');
  const small = join(folder, 'small.txt');
  writeFileSync(large, 'x'.repeat(16 * 1024 * 1024));
  cpSync(samples[0]!, small);
  const env = { XUNSHI_TOKEN: token };
  await withServer('sizes', env, async (url) => {
    const { exitCode, stdout } = await runCli(['ingest', '--url', url, large, small], { env });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`refused ${large}: It is larger than servers take.\n`);
    expect(stdout).toContain('1 created, 0 replaced, 0 unchanged, 1 refused in the server at');
  });
});

test.each([
  { host: '0.0.0.0', env: {}, warns: true },
  { host: '0.0.0.0', env: { XUNSHI_TOKEN: token }, warns: false },
  { host: '0.0.0.0', env: { XUNSHI_READ_TOKEN: readToken }, warns: false },
  { host: '127.0.0.1', env: {}, warns: false },
  { host: 'localhost', env: {}, warns: false },
])('listening on $host with $env warns: $warns', async ({ host, env, warns }) => {
  const { stderr } = await runCli(['start', '--store', join(folder, 'open'), '--port', '0', '--host', host], { env });
  expect(stderr.includes('warning: whoever reaches this machine can read the whole graph')).toBe(warns);
});
