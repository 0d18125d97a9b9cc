import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checks } from '../../src/store/doctor/checks.js';
import { EmbeddedEngine } from '../../src/store/embedded/EmbeddedEngine.js';
import { runCli } from './runCli.js';
import { samples } from './samples.js';
import { temporaryFolder } from './temporaryFolder.js';

const folder = temporaryFolder();
const whole = join(folder, 'whole');
let copies = 0;

function copy(): string {
  const to = join(folder, `copy-${(copies += 1)}`);
  cpSync(whole, to, { recursive: true });
  return to;
}

describe('doctor', () => {
  beforeAll(async () => {
    await runCli(['ingest', '--store', whole, ...samples.slice(0, 2)]);
  });

  test('tells of each check what was looked at, and that nothing is wrong', async () => {
    const { exitCode, stdout, stderr } = await runCli(['doctor', '--deep', '--store', whole]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`nothing is wrong with the store ${whole}`);
    expect(lines.slice(0, -1).map((line) => /^ok {5}([a-z-]+) +[1-9][\d,]* \D/.exec(line)?.[1])).toEqual(
      checks.map(({ name }) => name),
    );
  });

  test('tells what is wrong, where, and what to do, and mends nothing', async () => {
    const at = copy();
    const graph = new EmbeddedEngine({ path: join(at, 'graph', 'xunshi.grafeo') });
    const transaction = await graph.begin();
    await transaction.run('MATCH (m:Measure) DETACH DELETE m');
    await transaction.commit();
    await graph.close();
    for (let time = 0; time < 2; time += 1) {
      const { exitCode, stdout } = await runCli(['doctor', '--store', at]);
      expect(exitCode).toBe(1);
      expect(stdout).toMatch(/^FAULT {2}counts +4 of 6 counts by report\n {7}report:\S+ has \d+ nodes of \d+\n/m);
      expect(stdout).toContain('What to do: make the graph again: xunshi rebuild\n');
      expect(stdout).toMatch(/\d+ of \d+ checks fail in the store /);
    }
    await runCli(['rebuild', '--store', at]);
    expect((await runCli(['doctor', '--store', at])).exitCode).toBe(0);
  });

  test('as JSON', async () => {
    const at = copy();
    const [first] = readdirSync(join(at, 'sources'));
    writeFileSync(join(at, 'sources', first!), 'other bytes');
    const { exitCode, stdout } = await runCli(['doctor', '--json', '--store', at]);
    expect(exitCode).toBe(1);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ store: `the store ${at}`, isHealthy: false });
    expect(told.checks.filter(({ faults }: { faults: number }) => faults > 0)).toEqual([
      {
        name: 'sources',
        of: 'sources by their hashes',
        looked: 2,
        faults: 1,
        examples: [expect.stringContaining('does not hold the bytes that its name is the hash of')],
        remedy: expect.stringContaining('back from a backup'),
      },
    ]);
  });

  test.each([
    [
      'the graph is gone',
      (at: string) => rmSync(join(at, 'graph'), { recursive: true }),
      /graph .*\n.*is missing\n.*xunshi rebuild/,
    ],
    [
      'the graph is damaged',
      (at: string) => writeFileSync(join(at, 'graph', 'xunshi.grafeo'), 'x'),
      /graph .*\n.*\n.*xunshi rebuild/,
    ],
    [
      'the journal is damaged',
      (at: string) => writeFileSync(join(at, 'journal'), ''),
      /store .*\n.*is damaged: the journal had 2 lines/,
    ],
  ])('says what to do when %s (row 43)', async (_, damage, told) => {
    const at = copy();
    damage(at);
    const { exitCode, stdout } = await runCli(['doctor', '--store', at]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(told);
  });

  test('refuses a path where there is no store (row 42)', async () => {
    const { exitCode, stderr } = await runCli(['doctor', '--store', join(folder, 'nowhere')]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^xunshi: There is no store at /);
  });
});
