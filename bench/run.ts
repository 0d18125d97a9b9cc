/**
 * How fast the server answers, beside other ways to the same answers, and how that changes as the graph grows. For each
 * part it prints a table, then the same as one line of JSON. See README.md.
 *
 *     npm run bench -- [--only comparison|growth] [--reports 50] [--rounds 2] [--growth 50,100] [--write]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { comparison } from './comparison.js';
import { growth } from './growth.js';
import type { Part } from './Part.js';
import { readSettings, type PartName } from './Settings.js';

const parts: Readonly<Record<PartName, Part>> = { comparison, growth };
const settings = readSettings(process.argv.slice(2));
const say = (progress: string): void => console.error(progress);
const command = ['npm run bench', ...(process.argv.length > 2 ? ['--'] : []), ...process.argv.slice(2)].join(' ');
/** The load is that of others, before this begins: above a tenth of the cores, times tell little. */
const machine = {
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0]?.model,
  load: Math.round(10 * loadavg()[0]!) / 10,
};

const folder = mkdtempSync(join(tmpdir(), 'xunshi-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
// The servers end with this process.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

if (settings.parts.includes('comparison')) installRival();
for (const name of settings.parts) {
  const { text, json } = await parts[name](settings, folder, say);
  const about = `Measured by \`${command}\` on ${new Date().toISOString().slice(0, 10)}: Node ${machine.node}, ${machine.cores} cores (${machine.processor}), load average before ${machine.load}.`;
  const file = join('bench', 'results', `${name}.md`);
  const markdown = await format(`${about}\n\n${text}\n`, { ...(await resolveConfig(file)), parser: 'markdown' });
  console.log(markdown);
  console.log(JSON.stringify({ part: name, ...machine, ...json }));
  if (settings.write) {
    mkdirSync(join('bench', 'results'), { recursive: true });
    writeFileSync(file, markdown);
  }
}

/** `@neo4j/graphql` is in a package of its own, which is installed when it is first needed. */
function installRival(): void {
  const cwd = 'bench/neo4j-graphql';
  if (existsSync(join(cwd, 'node_modules'))) return;
  say(`Installing what is in ${cwd} …`);
  const { status } = spawnSync('npm ci', { cwd, shell: true, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ci in ${cwd} failed`);
}
