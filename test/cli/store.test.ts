import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './runCli.js';
import { samples, samplesFolder } from './samples.js';
import { temporaryFolder } from './temporaryFolder.js';

const folder = temporaryFolder();
const store = (name: string): string[] => ['--store', join(folder, name)];
const countReports = async (at: readonly string[]): Promise<number> =>
  JSON.parse((await runCli(['query', ...at], { stdin: '{ stats { reports } }' })).stdout).data.stats.reports;

describe('ingest', () => {
  test('takes a folder and all below it, and tells of each report', async () => {
    const reports = join(folder, 'reports');
    mkdirSync(join(reports, 'below'), { recursive: true });
    cpSync(samples[0]!, join(reports, 'one.txt'));
    cpSync(samples[1]!, join(reports, 'below', 'two.md'));
    mkdirSync(join(reports, '.hidden'));
    cpSync(samples[2]!, join(reports, '.hidden', 'three.txt'));
    writeFileSync(join(reports, 'README.md'), 'No report.');

    const { exitCode, stdout, stderr } = await runCli(['ingest', ...store('folder'), reports]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^created \S*two\.md report:\S+$/),
      expect.stringMatching(/^created \S*one\.txt report:\S+$/),
      `2 created, 0 replaced, 0 unchanged, 0 refused in the store ${join(folder, 'folder')}`,
    ]);
    expect(await countReports(store('folder'))).toBe(2);
  });

  test('leaves alone what is in already, and replaces what was corrected', async () => {
    const report = join(folder, 'report.txt');
    const ingest = async () => (await runCli(['ingest', ...store('again'), report])).stdout;
    cpSync(samples[0]!, report);
    expect(await ingest()).toMatch(/^created .*\n1 created, 0 replaced, 0 unchanged, 0 refused /);
    expect(await ingest()).toMatch(/^unchanged .*\n0 created, 0 replaced, 1 unchanged, 0 refused /);
    writeFileSync(report, '\n', { flag: 'a' });
    expect(await ingest()).toMatch(/^replaced .*\n0 created, 1 replaced, 0 unchanged, 0 refused /);
    expect(await countReports(store('again'))).toBe(1);
  });

  test('refuses what is no report, says why, and takes the others', async () => {
    const letter = join(folder, 'letter.txt');
    const nothing = join(folder, 'nothing.txt');
    writeFileSync(letter, 'Dear Sir or Madam,\n');

    const { exitCode, stdout } = await runCli(['ingest', ...store('refusing'), nothing, letter, samples[0]!]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`refused ${nothing}: there is no such file\n`);
    expect(stdout).toMatch(/refused \S*letter\.txt: .+\n/);
    expect(stdout).toMatch(/\n1 created, 0 replaced, 0 unchanged, 2 refused in /);
    expect(await countReports(store('refusing'))).toBe(1);
  });

  test('refuses a folder with nothing to take', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { exitCode, stderr } = await runCli(['ingest', ...store('empty-store'), empty]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: `xunshi: no report file (txt, md, html, docx, pdf) in ${empty}\n`,
    });
  });
});

test('makes no store where there is nothing to take', async () => {
  const { exitCode, stderr } = await runCli(['ingest', ...store('for-nothing'), join(folder, 'nowhere.txt')]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `xunshi: ${join(folder, 'nowhere.txt')}: there is no such file\n`,
  });
  expect(existsSync(join(folder, 'for-nothing'))).toBe(false);
});

test('tells what it passes over in a folder', async () => {
  const mixed = join(folder, 'mixed');
  cpSync(samplesFolder, mixed, { recursive: true });
  writeFileSync(join(mixed, 'old.doc'), 'x');
  const { exitCode, stdout } = await runCli(['ingest', ...store('mixed-store'), mixed]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`passed over ${join(mixed, 'old.doc')}: of no type that is read\n`);
});

describe('query', () => {
  const at = store('query');
  const query = (args: readonly string[], stdin?: string) => runCli(['query', ...at, ...args], { stdin: stdin ?? '' });

  test('answers an operation of a file, with variables', async () => {
    await runCli(['ingest', ...at, samplesFolder]);
    const file = join(folder, 'reports.graphql');
    writeFileSync(
      file,
      'query R($first: Int) { reports(first: $first) { totalCount nodes { id } } } query S { stats { reports } }',
    );

    const { exitCode, stdout } = await query([file, '--operation', 'R', '--variables', '{"first": 2}']);
    const answer = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`${JSON.stringify(answer, null, 2)}\n`);
    expect(answer.data.reports).toEqual({
      totalCount: samples.length,
      nodes: [{ id: expect.any(String) }, { id: expect.any(String) }],
    });
    expect(JSON.parse((await query([file, '--operation', 'S'])).stdout)).toEqual({
      data: { stats: { reports: samples.length } },
    });
  });

  test.each([{ args: [] }, { args: ['-'] }])('answers an operation of standard input, with $args', async ({ args }) => {
    expect(await query(args, '{ __typename }')).toMatchObject({
      exitCode: 0,
      stdout: '{\n  "data": {\n    "__typename": "Query"\n  }\n}\n',
    });
  });

  test.each([{ stdin: '{ nonsense }' }, { stdin: '{' }, { stdin: '' }])(
    'prints errors as GraphQL gives them: $stdin',
    async ({ stdin }) => {
      const { exitCode, stdout } = await query([], stdin);
      expect(exitCode).toBe(1);
      expect(JSON.parse(stdout).errors).toHaveLength(1);
    },
  );

  test.each([
    { args: ['--variables', '{'], line: '--variables: { is no JSON object' },
    { args: ['--variables', '[1]'], line: '--variables: [1] is no JSON object' },
    { args: ['nothing.graphql'], line: 'nothing.graphql: there is no such file' },
  ])('tells a mistake in one line: $line', async ({ args, line }) => {
    expect(await query(args)).toEqual({ exitCode: 1, stdout: '', stderr: `xunshi: ${line}\n` });
  });
});

test.each([
  { args: ['--store', '/dev/null/store'], line: /^xunshi: [^\n]*a file is in its way[^\n]*\n$/ },
  {
    args: ['--neo4j', 'bolt://127.0.0.1:1'],
    line: /^xunshi: Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer; [^\n]*\n$/,
  },
])('a store that cannot be opened is told in one line: $args', async ({ args, line }) => {
  const { exitCode, stdout, stderr } = await runCli(['ingest', ...args, samplesFolder]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(line);
});

test('a store that is in use is told in one line', async () => {
  const at = store('held');
  let refused: unknown;
  const serving = async () => {
    refused = await runCli(['query', ...at]);
  };
  await runCli(['start', ...at, '--port', '0'], { serving });
  expect(refused).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/^xunshi: The store at \S+ is in use [^\n]*\n$/),
  });
});

test('rebuild makes the graph anew, and it answers as before', async () => {
  await runCli(['ingest', ...store('rebuilt'), samples[0]!]);
  const all = async () =>
    (await runCli(['query', ...store('rebuilt')], { stdin: '{ reports { nodes { id ingestedAt aspects { id } } } }' }))
      .stdout;
  const before = await all();

  const { exitCode, stdout } = await runCli(['rebuild', ...store('rebuilt')]);
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: `rebuilt the store ${join(folder, 'rebuilt')} from 1 report\n`,
  });
  expect(await all()).toBe(before);
});

describe('a store that is not there', () => {
  test.each([{ command: 'serve' }, { command: 'query' }, { command: 'rebuild' }])(
    '$command refuses, and says what to do',
    async ({ command }) => {
      const { exitCode, stdout, stderr } = await runCli([command, ...store('nowhere')]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toMatch(/^xunshi: There is no store at \S*nowhere: .*ingest.*\n$/);
    },
  );
});
