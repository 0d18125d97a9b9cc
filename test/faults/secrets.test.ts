import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/createProgram.js';
import { runCli, type CliOptions } from '../cli/runCli.js';
import { samples } from '../cli/samples.js';
import { temporaryFolder } from '../cli/temporaryFolder.js';
import { post } from './support/servers.js';

const folder = temporaryFolder();
const env = {
  XUNSHI_TOKEN: 'Sentinel-write-'.padEnd(40, 'w'),
  XUNSHI_READ_TOKEN: 'Sentinel-read-'.padEnd(40, 'r'),
  NEO4J_PASSWORD: 'Sentinel-password',
};
const bearer = { authorization: `Bearer ${env.XUNSHI_TOKEN}` };

const commandNames = createProgram({ stdout: process.stdout } as never, () => undefined).commands.map((command) =>
  command.name(),
);
const nowhere = 'bolt://127.0.0.1:9';

const runs: readonly { readonly args: readonly string[]; readonly options?: CliOptions }[] = [
  { args: ['--help'] },
  ...commandNames.map((name) => ({ args: [name, '--help'] })),
  { args: ['list'], options: { env: { ...env, NEO4J_URI: 'bolt://neo4j:Sentinel-address@127.0.0.1:9' } } },
  { args: ['list', '--neo4j', nowhere] },
  { args: ['list', '--url', 'http://127.0.0.1:9/graphql'] },
  {
    args: ['serve', '--port', 'x'],
    options: { env: { ...env, XUNSHI_TOKEN: 'Sentinel short', XUNSHI_TOKN: 'Sentinel' } },
  },
  { args: ['serve'], options: { env: { ...env, XUNSHI_READ_TOKEN: env.XUNSHI_TOKEN } } },
];

test.each(runs)('xunshi $args tells no secret (row 51)', async ({ args, options = {} }) => {
  const { stdout, stderr } = await runCli(args, { env, ...options });
  expect(stdout + stderr).not.toBe('');
  expect(stdout + stderr).not.toContain('Sentinel');
});

test('a server that logs all it can tells no secret, whatever is done to it (row 51)', async () => {
  const answers: string[] = [];
  const store = ['--store', join(folder, 'store')];
  const told = await runCli(['start', ...store, '--port', '0'], {
    env: { ...env, XUNSHI_LOG_LEVEL: 'trace', XUNSHI_LIMIT_SLOW_TIME: '100' },
    async serving(url) {
      const ask = async (body: string, headers: Record<string, string>) =>
        void answers.push((await post(url, body, headers)).text);
      const query = (text: string): string => JSON.stringify({ query: text });
      await ask(query('{ stats { reports } }'), bearer);
      await ask(query('{ stats { reports } }'), { authorization: 'Bearer Sentinel-wrong' });
      await ask(query('{ Sentinel }'), bearer);
      await ask('{"query":', bearer);
      await ask(query('{ stats { reports } }'), { ...bearer, 'content-type': 'text/plain' });
      await ask('x'.repeat(21 * 2 ** 20), bearer);
      await fetch(new URL(`/nothing?token=${env.XUNSHI_TOKEN}`, url), { headers: bearer });
      await fetch(new URL('/metrics', url), { headers: { ...bearer, cookie: 'Sentinel' } });
      await runCli(['list', '--url', url], { env: { ...env, XUNSHI_TOKEN: 'Sentinel-other-'.padEnd(40, 'o') } });
      await runCli(['ingest', '--url', url, samples[0]!], { env });
    },
  });
  expect(told.exitCode).toBe(0);
  // What a caller wrote in a query is told to that caller alone.
  const toldCallers = answers.filter((_, at) => at !== 2).join('');
  expect(toldCallers).not.toContain('Sentinel');
  expect(told.stdout + told.stderr).not.toContain('Sentinel');
  expect(told.stderr.split('\n').length).toBeGreaterThan(10);
});
