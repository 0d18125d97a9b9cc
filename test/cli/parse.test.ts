import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './runCli.js';
import { samples, samplesFolder } from './samples.js';
import { temporaryFolder } from './temporaryFolder.js';

const folder = temporaryFolder();
const [sample, other] = samples as [string, string];
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('one report is one document, indented by two', async () => {
  const { exitCode, stdout, stderr } = await runCli(['parse', sample]);
  const parsed = JSON.parse(stdout);

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  expect(Object.keys(parsed)).toEqual([
    'report',
    'aspects',
    'documents',
    'figures',
    'organizations',
    'findings',
    'leaves',
  ]);
  expect(parsed.report.source.fileName).toBe(basename(sample));
});

test('the same report is the same bytes again', async () => {
  expect(await runCli(['parse', sample])).toEqual(await runCli(['parse', sample]));
});

test.each([{ options: ['--ndjson'] }, { options: [] }])(
  'several reports are a line each, with $options',
  async ({ options }) => {
    const { exitCode, stdout } = await runCli(['parse', ...options, sample, other]);
    const lines = stdout.trimEnd().split('\n');

    expect(exitCode).toBe(0);
    expect(lines.map((line) => JSON.parse(line).report.source.fileName)).toEqual([basename(sample), basename(other)]);
  },
);

test('one report is a line where lines are asked for', async () => {
  const { stdout } = await runCli(['parse', '--ndjson', sample]);
  expect(stdout.trimEnd()).not.toContain('\n');
});

test('--text prints the text that offsets count in', async () => {
  const { stdout: text } = await runCli(['parse', '--text', sample]);
  const { report, aspects } = JSON.parse((await runCli(['parse', sample])).stdout);
  const { start, end } = aspects[0].titleSpan;

  expect(text).toHaveLength(report.source.length);
  expect(text.slice(start, end).replace(/\s/g, '')).toBe(aspects[0].title.replace(/\s/g, ''));
});

describe('what is no report is refused in one line', () => {
  test.each([
    { name: 'nothing there', path: () => join(folder, 'nothing.txt') },
    { name: 'a folder', path: () => samplesFolder },
    { name: 'an empty file', path: () => file('empty.txt', '') },
    { name: 'some other text', path: () => file('other.txt', 'Dear Sir or Madam,\n') },
    { name: 'a picture', path: () => file('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d)) },
  ])('$name', async ({ path }) => {
    const refused = path();
    const { exitCode, stdout, stderr } = await runCli(['parse', refused]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.startsWith(`xunshi: ${refused}: `)).toBe(true);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('and the others are printed', async () => {
    const { exitCode, stdout } = await runCli(['parse', join(folder, 'nothing.txt'), sample]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout).report.source.fileName).toBe(basename(sample));
  });
});

test.each([
  { args: ['parse'], line: "missing required argument 'file'" },
  { args: ['parse', '--nonsense', sample], line: "unknown option '--nonsense'" },
  { args: ['parse', '--text', '--ndjson', sample], line: "option '--text' cannot be used with option '--ndjson'" },
  { args: ['parse', '--text', sample, other], line: '--text takes one file' },
])('a mistaken command line is told: $line', async ({ args, line }) => {
  const { exitCode, stdout, stderr } = await runCli(args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain(`xunshi: ${line}`);
});
