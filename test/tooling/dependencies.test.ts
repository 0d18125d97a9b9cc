import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
/** Every package of the tree but our own, by where it is put. */
const tree = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The cells of the rows under a heading, without the head of the table. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const rows = section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

/** As the package itself says. The lock file does not tell those of other platforms. */
function licenceOf([path, { license }]: readonly [string, Locked]): string | undefined {
  const file = join(root, path, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { license?: string }).license : license;
}

describe.each([
  { heading: 'At run time', declared: packageJson.dependencies },
  { heading: 'To build and test', declared: packageJson.devDependencies },
])('$heading', ({ heading, declared }) => {
  test('each direct dependency has its reason, and nothing else is named', () => {
    const rows = tableUnder(heading);
    expect(rows.map(([name]) => name)).toEqual(Object.keys(declared).sort());
    expect(rows.filter(([, , why = '']) => why.length < 4)).toEqual([]);
  });

  test('and the licence it really has', () => {
    const told = tableUnder(heading).map(([name = '', licence]) => [name, licence]);
    expect(told).toEqual(told.map(([name = '']) => [name, licenceOf([`node_modules/${name}`, { version: '' }])]));
  });
});

test('every script that an installation would run is explained', () => {
  const scripts = tree.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => nameOf(path));
  expect(tableUnder('Scripts that an installation would run').map(([name]) => name)).toEqual(
    [...new Set(scripts)].sort(),
  );
});

test.each([
  { which: 'passed on', isOf: (dev: boolean) => !dev, where: ['everywhere'] },
  { which: 'used', isOf: () => true, where: ['everywhere', 'to build and test'] },
])('the licences of all that is $which are let in', ({ isOf, where }) => {
  const letIn = new Set(tableUnder('Licences').flatMap(([name, kind = '']) => (where.includes(kind) ? [name] : [])));
  const others = tree
    .filter(([, { dev = false }]) => isOf(dev))
    .map((entry) => ({ name: nameOf(entry[0]), licence: licenceOf(entry) }))
    // Those of other platforms are not here to be asked; they are parts of what is.
    .filter(({ licence }) => licence !== undefined)
    .filter(
      ({ licence = '' }) =>
        !licence
          .replace(/[()]/g, '')
          .split(' AND ')
          .every((one) => letIn.has(one)),
    );
  expect(others).toEqual([]);
});

test('the lock file names no registry, so that every one will do', () => {
  expect(tree.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('the lock file has the engine for each platform', () => {
  const engines = tree.map(([path]) => nameOf(path)).filter((name) => name.startsWith('@grafeo-db/js-'));
  expect(engines.length).toBeGreaterThanOrEqual(5);
});
