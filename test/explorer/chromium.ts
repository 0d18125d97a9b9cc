import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine: that of the variable CHROMIUM, else one on the PATH, else one installed by apt as root. */
export function findChromium(): string | null {
  const { CHROMIUM, CI } = process.env;
  if (CHROMIUM !== undefined && CHROMIUM !== '') return CHROMIUM;
  const found = onPath();
  if (found !== null || CI !== 'true' || process.getuid?.() !== 0) return found;
  // Fonts with Han characters, so that what is looked at is what readers see.
  const packages = ['chromium', 'fonts-noto-cjk'];
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit' });
  return onPath();
}

function onPath(): string | null {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)).find((file) => existsSync(file)) ?? null;
}
