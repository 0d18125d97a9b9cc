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

test.each([
  { address: '/graphql', files: '/playground/' },
  { address: '/graphql?query=%7B__typename%7D', files: '/playground/' },
  { address: '/', files: '/explorer/' },
  { address: '/types', files: '/explorer/' },
  { address: '/types/theory-study', files: '/explorer/' },
  { address: '/reports/report%3A370602%3A2020-07-31?at=issue%3A370602%3A2020-07-31%2F1.1', files: '/explorer/' },
])('a browser at $address gets a page, all of it from here', async ({ address, files }) => {
  const page = await fetch(new URL(address, server.url), browser);
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(page.headers.get('content-security-policy')).not.toContain('script-src');

  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, loadedFrom]) => loadedFrom!);
  expect(loaded.length).toBeGreaterThan(0);
  for (const loadedFrom of loaded) {
    expect(loadedFrom.startsWith(files)).toBe(true);
    const file = await fetch(new URL(loadedFrom, server.url));
    expect(file.status).toBe(200);
    expect((await file.text()).length).toBeGreaterThan(0);
  }
});

test.each([
  '/playground/',
  '/playground/..%2f..%2f..%2fpackage.json',
  '/playground/%2e%2e/server/createServer.js',
  '/explorer/',
  '/explorer/..%2f..%2f..%2fpackage.json',
  '/nothing',
])('nothing else is served: %s', async (path) => {
  expect((await fetch(new URL(path, server.url), browser)).status).toBeGreaterThanOrEqual(400);
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
