import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { readServing, type Environment } from '../../src/cli/configuration.js';
import { usualLimits } from '../../src/server/limits.js';
import { temporaryFolder } from '../cli/temporaryFolder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Instruction {
  readonly keyword: string;
  readonly rest: string;
}

/** The stages of the Dockerfile, each with its instructions; lines that go on are one. */
const stages = read('Dockerfile')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .reduce<Instruction[][]>((made, line) => {
    const [keyword = ''] = line.split(' ', 1);
    if (keyword === 'FROM') made.push([]);
    made.at(-1)!.push({ keyword, rest: line.slice(keyword.length + 1) });
    return made;
  }, []);
const image = stages.at(-1)!;
const restOf = (keyword: string): string[] =>
  image.filter((instruction) => instruction.keyword === keyword).map(({ rest }) => rest);

describe('the image', () => {
  test('is one the embedded engine runs in: it has no build for musl', () => {
    for (const [{ rest } = { rest: '' }] of stages) expect(rest).toMatch(/^node:\d+-bookworm-slim(?: AS build)?$/);
  });

  test('runs without rights of root, and holds no secret', () => {
    const keywords = image.map(({ keyword }) => keyword);
    expect(restOf('USER')).toEqual(['node']);
    expect(keywords.indexOf('USER')).toBeLessThan(keywords.indexOf('ENTRYPOINT'));
    expect(keywords.indexOf('USER')).toBeGreaterThan(keywords.lastIndexOf('RUN'));
    expect(read('Dockerfile')).not.toMatch(/^(?:ARG|ENV) .*(?:TOKEN|PASSWORD|SECRET)/m);
    // What is not let in by name stays outside: .env, .git and all else.
    const [all, ...letIn] = read('.dockerignore').trim().split('\n');
    expect(all).toBe('*');
    expect(letIn.filter((line) => !line.startsWith('!') || /env|git|token/i.test(line))).toEqual([]);
  });

  test('takes every install script as explained: none is run', () => {
    const commands = stages.flat().filter(({ keyword }) => keyword === 'RUN');
    const installing = commands.flatMap(({ rest }) =>
      rest.split(' && ').filter((line) => /^npm (?:ci|prune)/.test(line)),
    );
    expect(installing).toEqual(['npm ci --ignore-scripts', 'npm prune --omit=dev --ignore-scripts']);
  });

  test('has all that the package has, and serves and is healthy with it', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const [home, data] = [join(folder, 'xunshi'), join(folder, 'data')];
    mkdirSync(data);
    for (const rest of restOf('COPY')) {
      const [from, ...paths] = rest.split(' ');
      expect(from).toBe('--from=build');
      const to = paths.pop()!;
      for (const path of paths) {
        const name = path.replace('/xunshi/', '');
        const target = to.endsWith('/') ? join(home, to, name) : join(home, to);
        if (name === 'node_modules') symlinkSync(join(root, name), target);
        else cpSync(join(root, name), target, { recursive: true, filter: (file) => !/dist\/\.\w/.test(file) });
      }
    }
    const needed = packageJson.files.filter((name) => !/^!|^docs$|\.md$/.test(name));
    expect(needed.filter((name) => !existsSync(join(home, name)))).toEqual([]);

    const [command] = restOf('CMD').slice(-1) as [string];
    const args = (JSON.parse(command) as string[]).map((arg) => (arg === '0.0.0.0' ? '127.0.0.1' : arg));
    const env = { PATH: process.env['PATH'] };
    const server = spawn(process.execPath, [join(home, packageJson.bin.xunshi), ...args, '--port', '0'], {
      cwd: data,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(server, 'exit');
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const [, port] = /:(\d+)\/graphql/.exec(line.toString())!;

    const [check] = restOf('HEALTHCHECK') as [string];
    const [, ...checking] = JSON.parse(check.slice(check.indexOf('CMD') + 3)) as string[];
    const checkOn = (PORT: string): number | null =>
      spawnSync(process.execPath, checking, { env: { ...env, PORT } }).status;
    expect(checkOn(port!)).toBe(0);
    expect(checkOn('9')).toBe(1);
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});

interface ComposeService {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Record<string, string>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly stop_grace_period?: string;
}

describe('the composition', () => {
  const { services, volumes } = parse(read('docker-compose.yml')) as {
    readonly services: Record<string, ComposeService>;
    readonly volumes: Record<string, unknown>;
  };
  const server = services['server']!;

  /** As compose does it. */
  const filledIn = (environment: Environment): Environment =>
    Object.fromEntries(
      Object.entries(server.environment).map(([name, value]) => [
        name,
        value.replace(/\$\{(\w+)(?::[-?][^}]*)?\}/g, (_, variable: string) => environment[variable] ?? ''),
      ]),
    );

  test('gives the server settings it understands, with and without tokens', () => {
    const { store, server: settings } = readServing({}, filledIn({ NEO4J_PASSWORD: 'a secret' }));
    expect(store).toEqual({
      engine: 'neo4j',
      uri: 'bolt://neo4j:7687',
      user: 'neo4j',
      password: 'a secret',
      database: 'neo4j',
    });
    expect(settings.tokens).toEqual({});
    const tokens = {
      NEO4J_PASSWORD: 'a secret',
      XUNSHI_TOKEN: 'w'.repeat(32),
      XUNSHI_READ_TOKEN: 'r'.repeat(32),
    };
    expect(readServing({}, filledIn(tokens)).server.tokens).toEqual({ write: 'w'.repeat(32), read: 'r'.repeat(32) });
  });

  test('waits for what it needs until that is healthy', () => {
    for (const [name, { condition }] of Object.entries(server.depends_on!)) {
      expect({ name, condition, checked: services[name]!.healthcheck !== undefined }).toEqual({
        name: 'neo4j',
        condition: 'service_healthy',
        checked: true,
      });
    }
  });

  test('asks the server itself whether it is ready', () => {
    const [kind, program, flag, script = ''] = server.healthcheck!.test;
    expect([kind, program, flag]).toEqual(['CMD', 'node', '-e']);
    expect(script).toContain("fetch('http://127.0.0.1:4000/ready')");
    expect(spawnSync(process.execPath, ['--check', '-'], { input: script }).status).toBe(0);
  });

  test('is reached from this machine only, and keeps its data', () => {
    const ports = Object.values(services).flatMap((service) => service.ports);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    const kept = Object.values(services).flatMap((service) => service.volumes ?? []);
    expect(kept.map((volume) => volume.split(':')[0])).toEqual(Object.keys(volumes));
  });

  test('holds no secret, and says what to set', () => {
    const values = Object.values(services).flatMap(({ environment }) => Object.entries(environment));
    const secret = values.filter(([name]) => /PASSWORD|TOKEN|AUTH/.test(name));
    expect(secret.map(([, value]) => value.replace(/\$\{[^}]*\}/g, ''))).toEqual(['neo4j/', '', '', '']);
  });

  test('lets the server end as gracefully as it would', () => {
    expect(parseFloat(server.stop_grace_period!) * 1000).toBeGreaterThan(usualLimits.drainTime);
  });
});
