import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './runCli.js';
import { samples } from './samples.js';
import { temporaryFolder } from './temporaryFolder.js';

const folder = temporaryFolder();
const at = ['--store', join(folder, 'store')];
let reports: readonly { readonly id: string; readonly regions: readonly string[] }[] = [];
beforeAll(async () => {
  await runCli(['ingest', ...at, ...samples.slice(0, 3)]);
  const query = '{ reports { nodes { id committee { region { path { id } } } } } }';
  const { data } = JSON.parse((await runCli(['query', ...at], { stdin: query })).stdout);
  reports = (data.reports.nodes as Asked[]).map(({ id, committee }) => ({
    id,
    regions: committee.region?.path.map((region) => region.id) ?? [],
  }));
});

interface Asked {
  readonly id: string;
  readonly committee: { readonly region: { readonly path: readonly { readonly id: string }[] } | null };
}

interface Line {
  readonly kind: string;
  readonly label?: string;
  readonly id?: string;
}
const lines = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const reportIds = (text: string): unknown[] =>
  lines(text)
    .filter(({ label }) => label === 'Report')
    .map(({ id }) => id);

test('JSON lines go to standard output, and what they are to standard error', async () => {
  const { exitCode, stdout, stderr } = await runCli(['export', ...at]);
  const nodes = lines(stdout).filter(({ kind }) => kind === 'node').length;
  expect(exitCode).toBe(0);
  expect(stderr).toBe(`exported 3 reports, ${nodes} nodes, ${lines(stdout).length - nodes} relationships\n`);
  expect(reportIds(stdout)).toEqual(reports.map(({ id }) => id).sort());
  expect(await runCli(['export', ...at])).toEqual({ exitCode, stdout, stderr });
});

test('JSON lines go to a file where a folder is named', async () => {
  const out = join(folder, 'lines');
  expect((await runCli(['export', ...at, '--out', out])).stdout).toBe('');
  expect(readFileSync(join(out, 'graph.jsonl'), 'utf8')).toBe((await runCli(['export', ...at])).stdout);
});

test('CSV goes to a file for each label and type, with what neo4j-admin is to be told', async () => {
  const out = join(folder, 'deep', 'csv');
  const { exitCode, stderr } = await runCli(['export', ...at, '--format', 'csv', '--out', out]);
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/^exported 3 reports, \d+ nodes, \d+ relationships to /);

  const tables = readdirSync(out).filter((name) => name !== 'import.args');
  expect(tables).toContain('nodes-Report.csv');
  expect(tables).toContain('relationships-MENTIONS.csv');
  expect(tables).toContain('notes-Entry.csv');
  const given = readFileSync(join(out, 'import.args'), 'utf8').trimEnd().split('\n');
  expect(given).toEqual([
    '--multiline-fields=true',
    ...tables.sort().map((name) => `--${/^(?:nodes|notes)-/.test(name) ? 'nodes' : 'relationships'}=${name}`),
  ]);
});

describe('a scope', () => {
  test('of reports', async () => {
    const [first, , third] = reports.map(({ id }) => id).sort();
    const { stdout } = await runCli(['export', ...at, '--report', third!, first!]);
    expect(reportIds(stdout)).toEqual([first, third]);
  });

  test('of a region and all below it', async () => {
    const [province = ''] = reports.flatMap(({ regions }) => regions);
    const there = reports.filter(({ regions }) => regions.includes(province)).map(({ id }) => id);
    const { stdout } = await runCli(['export', ...at, '--region', province]);
    expect(reportIds(stdout)).toEqual(there.sort());
  });
});

describe('a mistake is told in one line', () => {
  const full = join(folder, 'full');
  mkdirSync(full);
  writeFileSync(join(full, 'x'), '');
  test.each([
    { args: ['--format', 'csv'], line: 'csv is a file for each label and type: give --out' },
    { args: ['--report', 'report:nobody'], line: 'there is no report report:nobody; list tells which there are' },
    { args: ['--region', 'region:nowhere'], line: 'there are no reports of region:nowhere' },
    { args: ['--out', full], line: `${full} is not empty: name a new or empty folder` },
    { args: ['--out', join(full, 'x')], line: `EEXIST: file already exists, mkdir '${join(full, 'x')}'` },
  ])('$line', async ({ args, line }) => {
    expect(await runCli(['export', ...at, ...args])).toEqual({ exitCode: 1, stdout: '', stderr: `xunshi: ${line}\n` });
  });
});
