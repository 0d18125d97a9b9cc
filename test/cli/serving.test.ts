import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli, type CliOptions } from './runCli.js';
import { samples } from './samples.js';
import { temporaryFolder } from './temporaryFolder.js';

const folder = temporaryFolder();
const stats = async (url: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ stats { reports engine } }"}' });
  return response.json();
};

/** Runs a command that serves, and gives what it answered besides what it printed. */
async function answerOf(args: readonly string[], options: CliOptions = {}) {
  let answer: unknown;
  const serving = async (url: string) => {
    answer = await stats(url);
  };
  return { ...(await runCli([...args, '--port', '0'], { ...options, serving })), answer };
}

test('serve answers for a store that is there, until it is asked to end', async () => {
  const store = ['--store', join(folder, 'own')];
  await runCli(['ingest', ...store, samples[0]!]);
  const { exitCode, stdout, stderr, answer } = await answerOf(['serve', ...store], {
    env: { XUNSHI_LOG_LEVEL: 'warn' },
  });

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^Serving the store \S*own, at http:\/\/127\.0\.0\.1:\d+\/graphql\n$/);
  expect(answer).toEqual({ data: { stats: { reports: 1, engine: 'embedded' } } });
});

test.each([
  { name: 'an option', args: ['--store', join(folder, 'by-option')], env: {} },
  { name: 'the environment', args: [], env: { XUNSHI_STORE: join(folder, 'by-environment') } },
])('start makes a store that $name names, and mixes no samples in', async ({ args, env }) => {
  const { exitCode, answer } = await answerOf(['start', ...args], { env });
  expect(exitCode).toBe(0);
  expect(answer).toEqual({ data: { stats: { reports: 0, engine: 'embedded' } } });
});

test('a port that is taken is told in one line', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;

  const { exitCode, stderr } = await runCli(['start', '--store', join(folder, 'taken'), '--port', String(port)]);
  taken.close();
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    `xunshi: cannot listen on 127.0.0.1:${port}: something else listens there; choose another with --port\n`,
  );
});
