import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { samples } from './samples.js';
import { temporaryFolder } from './temporaryFolder.js';

/** The command as the package installs it. */
const bin = fileURLToPath(new URL(`../../${packageJson.bin.xunshi}`, import.meta.url));
const folder = temporaryFolder();
const env = { PATH: process.env['PATH'] };
const xunshi = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { cwd: folder, env, encoding: 'utf8' });

test('--version', () => {
  expect(xunshi('--version').stdout).toBe(`${packageJson.version}\n`);
});

const commands = [
  'start',
  'serve',
  'ingest',
  'query',
  'list',
  'delete',
  'export',
  'parse',
  'show',
  'rebuild',
  'doctor',
  'backup',
  'restore',
];

test.each([[], ...commands.map((command) => [command])])('%s --help has examples', (...command) => {
  const { status, stdout } = xunshi(...command, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain(`Examples:\n`);
});

test('exit codes reach the shell', () => {
  expect(xunshi('parse', 'nothing.txt').status).toBe(2);
  expect(xunshi('query').status).toBe(1);
});

test('without a reader it ends quietly', async () => {
  const parse = spawn(process.execPath, [bin, 'parse', ...samples], { cwd: folder, env });
  parse.stdout.destroy();
  const [[status], stderr] = await Promise.all([once(parse, 'exit'), text(parse.stderr)]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('without a store named, reports go into .xunshi/store', () => {
  expect(xunshi('ingest', samples[0]!).stdout).toContain(
    '1 created, 0 replaced, 0 unchanged, 0 refused in the store .xunshi/store',
  );
  expect(existsSync(join(folder, '.xunshi', 'store', 'journal'))).toBe(true);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'start serves the samples in a store of their own, until %s',
  async (signal) => {
    const start = spawn(process.execPath, [bin, 'start', '--port', '0'], { cwd: folder, env });
    const ended = once(start, 'exit');
    const [line] = (await once(start.stdout, 'data')) as [Buffer];
    const [, url] = /^Serving a demonstration: the store \.xunshi\/demo, .* at (http:\S+)\n$/.exec(line.toString())!;
    const body = JSON.stringify({ query: '{ stats { reports } }' });
    const response = await fetch(url!, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.json()).toEqual({ data: { stats: { reports: samples.length } } });

    start.kill(signal);
    expect(await ended).toEqual([0, null]);
  },
);

test('ingest that is interrupted keeps what it told of, and tells the shell', async () => {
  const store = join(folder, 'interrupted');
  // More than are under way at once.
  const files = Array.from({ length: 60 }, () => samples).flat();
  const ingest = spawn(process.execPath, [bin, 'ingest', '--store', store, ...files], { cwd: folder, env });
  ingest.stdout.once('data', () => ingest.kill('SIGINT'));
  const [[status], stdout] = await Promise.all([once(ingest, 'exit'), text(ingest.stdout)]);
  const told = [...stdout.matchAll(/^created \S+ (report:\S+)$/gm)].map(([, id]) => id);
  const again = [...stdout.matchAll(/^unchanged /gm)].length;

  expect(status).toBe(130);
  expect(stdout).toContain(
    `\n${told.length} created, 0 replaced, ${again} unchanged, 0 refused in the store ${store}\n`,
  );
  expect(told.length + again).toBeLessThan(files.length);
  const kept = (JSON.parse(xunshi('list', '--json', '--store', store).stdout) as { id: string }[]).map(({ id }) => id);
  expect(kept.sort()).toEqual(told.sort());
});

test('no secret is told by --help', () => {
  const secret = 'x'.repeat(40);
  const secrets = { XUNSHI_TOKEN: secret, XUNSHI_READ_TOKEN: secret, NEO4J_PASSWORD: secret };
  const { stdout } = spawnSync(process.execPath, [bin, '--help'], { env: { ...env, ...secrets }, encoding: 'utf8' });
  expect(stdout).toContain('XUNSHI_TOKEN');
  expect(stdout).not.toContain(secret);
});
