import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { openNeo4jStore } from '../../src/store/openNeo4jStore.js';
import { temporaryFolder } from '../cli/temporaryFolder.js';
import { assignedNeo4j } from '../neo4j/assignedNeo4j.js';
import { emptyNeo4j } from '../neo4j/emptyNeo4j.js';
import { extractor, sampleFiles } from '../support/reports.js';

/** XUNSHI_KILLS=30 for more. */
const kills = Number(process.env['XUNSHI_KILLS'] ?? 3);
/** Two groups of what is written at once: the second is not over when the first is told of. */
const noticesPerKill = 32;
/** In ms: from the first report told of to the end of the process. */
const longestLife = 250;

const bin = fileURLToPath(new URL(`../../${packageJson.bin.xunshi}`, import.meta.url));
const folder = temporaryFolder();
const neo4j = assignedNeo4j;

/** One folder of notices for each kill: a sample as so many districts would have published it. */
const folders = Array.from({ length: kills }, (_, kill) => {
  const path = join(folder, `notices-${kill}`);
  mkdirSync(path);
  const text = readFileSync(
    sampleFiles.find((file) => file.endsWith('songyu-district.txt'))!,
    'utf8',
  );
  for (let at = 0; at < noticesPerKill; at++) {
    const name = String.fromCodePoint(0x7532 + kill * noticesPerKill + at);
    writeFileSync(join(path, `${String(at).padStart(2, '0')}.txt`), text.replaceAll('松屿', `${name}屿`));
  }
  return path;
});

interface Place {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** A command as a process of its own, to its end. */
function xunshi({ args, env }: Place, command: string, ...more: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, command, ...args, ...more], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Ingests a folder until the process is killed; the reports that it told of. */
async function ingestAndKill({ args, env }: Place, path: string, life: number): Promise<readonly string[]> {
  const ingest = spawn(process.execPath, [bin, 'ingest', ...args, path], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const told: Buffer[] = [];
  ingest.stdout.on('data', (chunk: Buffer) => told.push(chunk));
  const ended = once(ingest, 'exit');
  await Promise.race([once(ingest.stdout, 'data'), ended]);
  const kill = setTimeout(() => ingest.kill('SIGKILL'), life);
  await ended;
  clearTimeout(kill);
  return [
    ...Buffer.concat(told)
      .toString()
      .matchAll(/^created \S+ (report:\S+)$/gm),
  ].map(([, id]) => id!);
}

/** The whole graph, without what two ingests may differ in. */
const graphOf = (place: Place): string => xunshi(place, 'export').replaceAll(/"ingestedAt":"[^"]*"/g, '');

const path = { PATH: process.env['PATH'] };
const inFolder = (name: string): Place => ({ args: ['--store', join(folder, name)], env: path });

let clean: string | undefined;
/** The graph of one ingest that nobody disturbs. */
function cleanGraph(): string {
  if (clean === undefined) {
    const place = inFolder('clean');
    xunshi(place, 'ingest', ...folders);
    clean = graphOf(place);
  }
  return clean;
}

/** Each ingest finds what the killed one before it left; no two have a report in common. */
async function survives(place: Place): Promise<void> {
  const told: string[] = [];
  for (const [kill, notices] of folders.entries()) {
    told.push(...(await ingestAndKill(place, notices, (longestLife * (kill + 1)) / kills)));
  }
  const kept = (JSON.parse(xunshi(place, 'list', '--json')) as { id: string }[]).map(({ id }) => id);
  expect(kept).toEqual(expect.arrayContaining(told));
  expect(told.length).toBeGreaterThanOrEqual(kills);
  // Else they were all over before they were killed.
  expect(kept.length).toBeLessThan(kills * noticesPerKill);
  // Whole reports only: counts, texts, what holds what up.
  xunshi(place, 'doctor');
  xunshi(place, 'ingest', ...folders);
  expect(graphOf(place)).toBe(cleanGraph());
}

/** In ms: for processes that are started and for reports that are read, on a machine that is busy. */
const timeout = 180_000 + kills * 60_000;

describe('An ingest that is killed at any moment leaves whole reports, and all it told of (row 40)', () => {
  test('on the embedded engine', { timeout }, () => survives(inFolder('killed')));

  test.skipIf(neo4j === null)('on Neo4j', { timeout }, async () => {
    const { uri, user, password, database } = neo4j!;
    await emptyNeo4j(neo4j!);
    await (await openNeo4jStore({ ...neo4j!, ...extractor })).close();
    const account = password === '' ? {} : { NEO4J_USER: user, NEO4J_PASSWORD: password };
    const env = { ...path, ...account, NEO4J_DATABASE: database };
    await survives({ args: ['--neo4j', uri], env });
  });
});
