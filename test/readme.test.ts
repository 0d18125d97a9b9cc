import { execSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xunshi-readme-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a line of the README in the checkout, with a folder of its own for `my-graph`. */
const run = (line: string): string =>
  execSync(line.replaceAll('my-graph', join(folder, 'my-graph')), { cwd: root, encoding: 'utf8' });
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block!);

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const lines = blocks(text, 'sh').flatMap((block) => block.trim().split('\n'));
  const answers = blocks(text, 'json').map((block) => JSON.parse(block) as unknown);
  const isServe = (line: string): boolean => line.includes(' serve ');
  const commands = lines.filter((line) => line.includes('xunshi --') && !isServe(line));

  it('commands of a checkout run, and the last query has its answer', { timeout: 120_000 }, () => {
    const printed = commands.map(run);
    expect(commands.length).toBe(4);
    expect(JSON.parse(printed[commands.findIndex((line) => line.includes(' query '))]!)).toEqual(answers[1]);
  });

  it('the first query has its answer', () => {
    const [query] = blocks(text, 'graphql');
    const printed = execSync(`npm run -s xunshi -- query --store ${join(folder, 'my-graph')}`, {
      cwd: root,
      input: query!,
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(answers[0]);
  });

  it('names no other command than those that are tried here, in test/cli (serve, start), by CI (npm) or need Docker', () => {
    const elsewhere = /^npm ci && npm (?:start|test)$|^docker compose |> \.env$/;
    expect(lines.filter((line) => !commands.includes(line) && !isServe(line) && !elsewhere.test(line))).toEqual([]);
  });

  it('points to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
    expect(links.length).toBeGreaterThan(3);
  });
});
