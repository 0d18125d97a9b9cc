import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timesTouched, tinyServer, type TinyServer } from './tinyServer.js';

const write = 'write-'.padEnd(32, 'w');
const read = 'read-'.padEnd(32, 'r');
const servers: Record<string, TinyServer> = {};
beforeAll(async () => {
  servers['open'] = await tinyServer();
  servers['writable'] = await tinyServer({ tokens: { write } });
  servers['closed'] = await tinyServer({ tokens: { write, read } });
  servers['readOnly'] = await tinyServer({ tokens: { read } });
});
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

async function ask(server: string, body: unknown, authorization?: string) {
  const response = await fetch(servers[server]!.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(authorization !== undefined && { authorization }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, challenge: response.headers.get('www-authenticate'), text: await response.text() };
}

const touch = { query: 'mutation { touch }' };
const hello = { query: '{ hello }' };
const unauthenticated = (message: RegExp) => ({
  errors: [{ message: expect.stringMatching(message) as string, extensions: { code: 'UNAUTHENTICATED' } }],
});

describe('who may do what', () => {
  const cases: readonly { server: string; token?: string; reads: boolean; writes: boolean }[] = [
    { server: 'open', reads: true, writes: false },
    { server: 'open', token: `Bearer ${write}`, reads: true, writes: false },
    { server: 'open', token: 'Bearer ', reads: true, writes: false },
    { server: 'writable', reads: true, writes: false },
    { server: 'writable', token: `Bearer ${write}`, reads: true, writes: true },
    { server: 'writable', token: `bearer ${write}`, reads: true, writes: true },
    { server: 'writable', token: write, reads: true, writes: false },
    { server: 'writable', token: `Basic ${write}`, reads: true, writes: false },
    { server: 'writable', token: `Bearer ${write}w`, reads: true, writes: false },
    { server: 'writable', token: `Bearer ${write.slice(1)}`, reads: true, writes: false },
    { server: 'closed', reads: false, writes: false },
    { server: 'closed', token: `Bearer ${read}`, reads: true, writes: false },
    { server: 'closed', token: `Bearer ${write}`, reads: true, writes: true },
    { server: 'closed', token: `Bearer ${read.toUpperCase()}`, reads: false, writes: false },
    { server: 'readOnly', token: `Bearer ${read}`, reads: true, writes: false },
    { server: 'readOnly', reads: false, writes: false },
  ];
  test.each(cases)('$server, $token: reads $reads, writes $writes', async ({ server, token, reads, writes }) => {
    const before = timesTouched();
    const asked = await ask(server, hello, token);
    const changed = await ask(server, touch, token);

    expect({ status: asked.status, challenge: asked.challenge }).toEqual(
      reads ? { status: 200, challenge: null } : { status: 401, challenge: 'Bearer' },
    );
    expect({ status: changed.status, challenge: changed.challenge }).toEqual(
      writes ? { status: 200, challenge: null } : { status: 401, challenge: 'Bearer' },
    );
    if (!reads) expect(JSON.parse(asked.text)).toEqual(unauthenticated(/have its token/));
    if (!writes) expect(JSON.parse(changed.text).errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(timesTouched()).toBe(before + (writes ? 1 : 0));
  });
});

test('without a token configured, a change is told how to switch changes on', async () => {
  const { text } = await ask('open', touch);
  expect(JSON.parse(text)).toEqual(unauthenticated(/XUNSHI_TOKEN.*32 characters/));
});

describe('who may not write gets the same answer whatever is sent, and nothing is done (row 28)', () => {
  const inputs: readonly { name: string; body: unknown }[] = [
    { name: 'a right mutation', body: touch },
    { name: 'no such field', body: { query: 'mutation { nothing }' } },
    { name: 'a wrong literal', body: { query: 'mutation { touch(text: 1) }' } },
    { name: 'a wrong variable', body: { query: 'mutation ($t: String) { touch(text: $t) }', variables: { t: 1 } } },
    { name: 'a missing variable', body: { query: 'mutation ($t: String!) { touch(text: $t) }' } },
    {
      name: 'one of several operations',
      body: { query: 'query A { hello } mutation B { touch }', operationName: 'B' },
    },
    { name: 'many fields', body: { query: `mutation { ${'touch '.repeat(500)} }` } },
    {
      name: 'much text',
      body: { query: 'mutation ($t: String) { touch(text: $t) }', variables: { t: 'x'.repeat(9e5) } },
    },
  ];
  test.each(inputs)('$name', async ({ body }) => {
    const before = timesTouched();
    const answers = [await ask('writable', body), await ask('writable', body, `Bearer ${'x'.repeat(32)}`)];
    const plain = await ask('writable', touch);
    expect(answers).toEqual([plain, plain]);
    expect(plain.status).toBe(401);
    expect(timesTouched()).toBe(before);
  });

  test('also after someone who may write has sent the same', async () => {
    const query = 'mutation Again { touch }';
    expect((await ask('writable', { query }, `Bearer ${write}`)).status).toBe(200);
    expect((await ask('writable', { query })).status).toBe(401);
  });

  test('by the other operation of a document he reads', async () => {
    const body = { query: 'query A { hello } mutation B { touch }', operationName: 'A' };
    expect(await ask('writable', body)).toMatchObject({ status: 200, text: '{"data":{"hello":"hello world"}}\n' });
  });
});

describe('the size of a body (row 19)', () => {
  const large = (size: number) => ({
    query: 'mutation ($t: String) { touch(text: $t) }',
    variables: { t: 'x'.repeat(size) },
  });
  const megabyte = 1024 * 1024;
  test.each([
    { name: '2 MB without a token', size: 2 * megabyte, token: undefined, status: 413 },
    { name: '2 MB with a wrong token', size: 2 * megabyte, token: `Bearer ${'x'.repeat(32)}`, status: 413 },
    { name: '19 MB with the token', size: 19 * megabyte, token: `Bearer ${write}`, status: 200 },
    { name: '21 MB with the token', size: 21 * megabyte, token: `Bearer ${write}`, status: 413 },
  ])('$name: $status', async ({ size, token, status }) => {
    expect((await ask('writable', large(size), token)).status).toBe(status);
  });
});

test('the page of GraphiQL loads without the token that its questions need', async () => {
  const page = await fetch(servers['closed']!.url, { headers: { accept: 'text/html' } });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
});

test('health is told to everybody', async () => {
  expect((await fetch(new URL('/health', servers['closed']!.url))).status).toBe(200);
});

test('fields of a mutation are carried out one after the other', async () => {
  const before = timesTouched();
  const query = 'mutation { slow: touch(milliseconds: 100) quick: touch }';
  const { text } = await ask('writable', { query }, `Bearer ${write}`);
  expect(JSON.parse(text)).toEqual({ data: { slow: before + 1, quick: before + 2 } });
});

test('a full disk is told as such, without what is ours, and found in the log (row 45)', async () => {
  const { text } = await ask('writable', { query: 'mutation { fillsTheDisk }' }, `Bearer ${write}`);
  const [error] = JSON.parse(text).errors;
  expect(error).toMatchObject({
    message: 'The disk of the store is full: nothing was changed. What is stored can be read as before.',
    extensions: { code: 'STORE_FULL', errorId: expect.any(String) as string },
  });
  expect(text).not.toContain('secret');
  expect(servers['writable']!.log.join('')).toContain(error.extensions.errorId);
  expect((await ask('writable', hello)).status).toBe(200);
});

test('no token is in any log', () => {
  const logged = Object.values(servers).flatMap(({ log }) => log);
  expect(logged.join('')).not.toMatch(new RegExp(`${write}|${read}`));
});
