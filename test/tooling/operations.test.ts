import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tinyServer } from '../server/tinyServer.js';

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

test('docs/operations.md names all metrics with their labels, and no others', async () => {
  const server = await tinyServer();
  const text = await (await fetch(new URL('/metrics', server.url))).text();
  await server.close();
  const served = [...text.matchAll(/^# TYPE (xunshi_\w+) /gm)].map(([, name]) => name!);
  const told = [...page.matchAll(/^\| `(xunshi_\w+)` +\|/gm)].map(([, name]) => name!);
  expect(told.sort()).toEqual(served.sort());
  expect(told.length).toBeGreaterThan(8);
});
