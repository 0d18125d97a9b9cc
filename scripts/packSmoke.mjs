// Packs the package, installs it in an empty folder as a user would, and tries what a user would try first.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'xunshi-pack-'));
const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
const xunshi = join(folder, 'node_modules', '.bin', 'xunshi');

try {
  npm(root, 'pack', '--silent', '--pack-destination', folder);
  npm(folder, 'init', '--yes');
  npm(folder, 'install', '--silent', '--prefer-offline', join(folder, `${name}-${version}.tgz`));

  expect('--version', run('--version').trim() === version);
  const sample = join(folder, 'node_modules', name, 'samples', 'weize-county.txt');
  expect('parse', JSON.parse(run('parse', sample)).aspects.length > 0);
  await whileServing(async (url) => {
    const query = JSON.stringify({ query: '{ reports { totalCount } }' });
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: query });
    expect('reports in the demonstration', (await answer.json()).data.reports.totalCount >= 6);
    const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
    const script = /src="([^"]+\.js)"/.exec(page)[1];
    expect('the playground', (await fetch(new URL(script, url))).ok);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(...args) {
  return execFileSync(xunshi, args, { cwd: folder, encoding: 'utf8' });
}

function expect(what, held) {
  if (!held) throw new Error(`The installed package fails at: ${what}`);
  console.log(`ok: ${what}`);
}

async function whileServing(use) {
  const env = { ...process.env, XUNSHI_LOG_LEVEL: 'warn' };
  const server = spawn(xunshi, ['start', '--port', '0'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  try {
    await use(await addressPrinted(server.stdout));
  } finally {
    server.kill('SIGTERM');
    expect('a graceful end', (await ended) === 0);
  }
}

async function addressPrinted(output) {
  let printed = '';
  for await (const chunk of output) {
    printed += chunk;
    const address = /http:\S+\/graphql/.exec(printed);
    if (address) return address[0];
  }
  throw new Error(`The installed package did not serve; it printed: ${printed}`);
}
