// Builds `dist/` when it is missing or older than what it is made from; otherwise does nothing, and fast.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'schema/examples', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
/** Written last, so that a build that was broken off counts as none. */
const stamp = `${root}dist/.built`;

if (builtAt() < Math.max(...sources.map((source) => changedAt(root + source)))) build();

function builtAt() {
  return statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}

/** When a file, or anything in a folder, was last changed; a removed file changes its folder. */
function changedAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(`${path}/${name}`)));
}

function build() {
  const started = new Date();
  // Told on standard error: standard output belongs to the command that is run next.
  console.error('Building, once …');
  const { status } = spawnSync('npm run -s build', { cwd: root, shell: true, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, '');
  // Dated back, so that a source changed during the build counts as newer.
  utimesSync(stamp, started, started);
}
