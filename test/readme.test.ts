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

const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block!);

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const store = join(folder, file, 'my-graph');
  /** Runs a line in the checkout, with a folder of its own for `my-graph`. */
  const run = (line: string): string => execSync(line.replaceAll('my-graph', store), { cwd: root, encoding: 'utf8' });
  const lines = blocks(text, 'sh').flatMap((block) => block.trim().split('\n'));
  const answers = blocks(text, 'json').map((block) => JSON.parse(block) as unknown);
  const isServing = (line: string): boolean => / serve | --url |XUNSHI_TOKEN=/.test(line);
  const commands = lines.filter((line) => line.includes('xunshi --') && !isServing(line));

  it('commands of a checkout run, and the last query has its answer', { timeout: 240_000 }, () => {
    const printed = commands.map(run);
    expect(commands.length).toBe(8);
    expect(JSON.parse(printed[commands.findIndex((line) => line.includes(' query '))]!)).toEqual(answers[1]);
  });

  it('the first query has its answer', { timeout: 120_000 }, () => {
    const [query] = blocks(text, 'graphql');
    const printed = execSync(`npm run -s xunshi -- query --store ${store}`, {
      cwd: root,
      input: query!,
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(answers[0]);
  });

  it('names no other command than those that are tried here, in test/cli (serve, start, --url), by CI (npm) or need Docker', () => {
    const elsewhere = /^npm ci && npm (?:start|test)$|^docker compose |> \.env$/;
    expect(lines.filter((line) => !commands.includes(line) && !isServing(line) && !elsewhere.test(line))).toEqual([]);
  });

  it('points to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
    expect(links.length).toBeGreaterThan(3);
  });
});
