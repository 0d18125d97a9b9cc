import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import stringWidth from 'string-width';
import { runCli } from './runCli.js';
import { samples } from './samples.js';
import { temporaryFolder } from './temporaryFolder.js';

const folder = temporaryFolder();
const store = (name: string): string[] => ['--store', join(folder, name)];
const listed = async (at: readonly string[]) => JSON.parse((await runCli(['list', '--json', ...at])).stdout);

describe('list', () => {
  const at = store('list');
  beforeAll(async () => {
    const odd = join(folder, 'od\u001bd.txt');
    cpSync(samples[0]!, odd);
    await runCli(['ingest', ...at, odd, samples[1]!, samples[2]!]);
  });

  test('prints a table whose columns stand below each other, however wide the characters', async () => {
    const { exitCode, stdout, stderr } = await runCli(['list', ...at]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [head = '', ...rows] = stdout.trimEnd().split('\n');
    expect(head.split(/ {2,}/)).toEqual(['ID', 'SIGNED', 'PUBLISHED', 'COMMITTEE', 'FILE', 'TITLE']);
    expect(rows.length).toBe(3);
    const startOf = (line: string, before: RegExp) => stringWidth(line.slice(0, line.search(before)));
    for (const row of rows) {
      expect(startOf(row, /\S+\.txt/)).toBe(startOf(head, /FILE/));
      expect(row).toMatch(/^report:\S+ {2,}\S+ {2,}\S+ {2,}\S*中共\S+ {2,}\S+\.txt {2,}\S+$/);
    }
    expect(stdout).not.toContain('\u001b');
  });

  test('--json prints all there is to tell', async () => {
    const reports = await listed(at);
    expect(reports.length).toBe(3);
    for (const report of reports) {
      expect(report).toEqual({
        id: expect.stringMatching(/^report:/),
        title: expect.any(String),
        committee: expect.stringMatching(/^中共/),
        signedDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        publishedDate: reports.indexOf(report) === 0 ? '2024-09-30' : null,
        ingestedAt: expect.stringMatching(/Z$/),
        fileName: expect.stringMatching(/\.txt$/),
      });
    }
    const dates = reports.map(({ signedDate, publishedDate }: Record<string, string>) => publishedDate ?? signedDate);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('tells of a store without reports', async () => {
    const empty = store('none');
    await runCli(['start', ...empty, '--port', '0']);
    expect(await runCli(['list', ...empty])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `xunshi: no reports in the store ${join(folder, 'none')}\n`,
    });
    expect(await listed(empty)).toEqual([]);
  });
});

describe('delete', () => {
  test('tells what went and what was not there, and leaves the others', async () => {
    const at = store('delete');
    await runCli(['ingest', ...at, ...samples.slice(0, 3)]);
    const [first, second, third] = (await listed(at)).map(({ id }: { id: string }) => id);

    expect(await runCli(['delete', ...at, first, 'report:nobody', third])).toEqual({
      exitCode: 2,
      stdout: `deleted ${first}\ndeleted ${third}\n`,
      stderr: `xunshi: there is no report report:nobody in the store ${join(folder, 'delete')}; list tells which there are\n`,
    });
    expect(await listed(at)).toMatchObject([{ id: second }]);
    expect(await runCli(['delete', ...at, second])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('takes an id at least', async () => {
    expect((await runCli(['delete'])).exitCode).toBe(1);
  });
});

// It is asked while the second one is read.
test('ingest ends after the reports in hand when it is asked to, and tells how far it came', async () => {
  const at = store('interrupted');
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let index = 100; index < 200; index++) cpSync(samples[0]!, join(many, `${index}.txt`));
  const { exitCode, stdout, stderr } = await runCli(['ingest', ...at, many], { interruptAt: /^created .*\n/ });
  expect(exitCode).toBe(130);
  const told = stdout.match(/^(?:created|unchanged) \S+ report:\S+$/gm)!.length;
  expect(stdout).toContain(`1 created, 0 replaced, ${told - 1} unchanged, 0 refused in the store `);
  expect(told).toBeLessThan(100);
  expect(stderr).toBe(`xunshi: stopped; ${100 - told} of 100 files were not looked at\n`);
  expect((await listed(at)).length).toBe(1);
});

test.skipIf(!existsSync('/proc/self'))('a place where no folder can be made is told at once', async () => {
  const { exitCode, stderr } = await runCli(['ingest', '--store', '/proc/nothing/here', samples[0]!]);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^xunshi: ENOENT[^\n]*\n$/);
});

describe('query', () => {
  const at = store('query');
  test.each([
    { query: '{', code: 'GRAPHQL_PARSE_FAILED' },
    { query: '', code: 'BAD_REQUEST' },
    { query: '{ nonsense }', code: 'GRAPHQL_VALIDATION_FAILED' },
    { query: 'subscription { x }', code: 'GRAPHQL_VALIDATION_FAILED' },
    { query: '{ reports(first: 101) { totalCount } }', code: 'BAD_USER_INPUT' },
    { query: 'query ($n: Int!) { reports(first: $n) { totalCount } }', code: 'BAD_USER_INPUT' },
    { query: 'query A { __typename } query B { __typename }', code: 'OPERATION_RESOLUTION_FAILURE' },
    { query: 'mutation { deleteReport(id: "x") { deletedId } }', code: 'NOT_FOUND' },
  ])('tells errors with their codes: $code', async ({ query, code }) => {
    if (!existsSync(join(folder, 'query'))) await runCli(['start', ...at, '--port', '0']);
    const file = join(folder, 'operation.graphql');
    writeFileSync(file, query);
    const { exitCode, stdout } = await runCli(['query', ...at, file]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).errors).toEqual([
      expect.objectContaining({ extensions: { code }, message: expect.any(String) }),
    ]);
  });
});
