import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleOperation } from '../../src/web/playground/exampleOperation.js';
import { tinyServer, type TinyServer } from './tinyServer.js';

let server: TinyServer;
beforeAll(async () => {
  server = await tinyServer();
});
afterAll(() => server.close());

/** What Chromium sends for an address that is typed in. */
const browser = { headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8' } };

test('a browser at /graphql gets GraphiQL, all of it from here', async () => {
  const page = await fetch(server.url, browser);
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");

  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
  expect(loaded.length).toBeGreaterThan(0);
  for (const address of loaded) {
    expect(address).toMatch(/^\/playground\//);
    const file = await fetch(new URL(address, server.url));
    expect(file.status).toBe(200);
    expect((await file.text()).length).toBeGreaterThan(0);
  }
});

test('a browser at / is sent there', async () => {
  const page = await fetch(new URL('/', server.url), browser);
  expect(page.url).toBe(server.url);
});

test('nothing outside the playground is served', async () => {
  for (const path of [
    '/playground/',
    '/playground/..%2f..%2f..%2fpackage.json',
    '/playground/%2e%2e/server/createServer.js',
  ]) {
    expect((await fetch(new URL(path, server.url))).status).toBeGreaterThanOrEqual(400);
  }
});

test.each([
  { file: 'query Q {\n  stats { reports }\n}\n', tab: { query: 'query Q {\n  stats { reports }\n}' } },
  {
    file: '# variables: {"name": "中共松屿区委"}\n# Which?\nquery Q($name: String) { x }\n',
    tab: { query: '# Which?\nquery Q($name: String) { x }', variables: '{\n  "name": "中共松屿区委"\n}' },
  },
])('an example is a query and its variables: $tab', ({ file, tab }) => {
  expect(exampleOperation(file)).toEqual(tab);
});
