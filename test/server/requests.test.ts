import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyServer, type TinyServer } from './tinyServer.js';

let server: TinyServer;
beforeAll(async () => {
  server = await tinyServer();
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const post = (body: unknown, headers: Record<string, string> = json): RequestInit => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const preflighted = { 'apollo-require-preflight': 'yes' };

interface Case {
  readonly name: string;
  readonly path?: string;
  readonly request?: RequestInit;
  readonly status: number;
  readonly answer?: unknown;
  readonly code?: string;
}

const cases: readonly Case[] = [
  {
    name: 'a query by POST',
    request: post({ query: '{ hello }' }),
    status: 200,
    answer: { data: { hello: 'hello world' } },
  },
  {
    name: 'variables',
    request: post({ query: 'query ($n: String) { hello(name: $n) }', variables: { n: '芝罘' } }),
    status: 200,
    answer: { data: { hello: 'hello 芝罘' } },
  },
  {
    name: 'the store in the context',
    request: post({ query: '{ engine }' }),
    status: 200,
    answer: { data: { engine: 'embedded' } },
  },
  {
    name: 'a query by GET with a header no other origin may send',
    path: '?query={hello}',
    request: { headers: preflighted },
    status: 200,
    answer: { data: { hello: 'hello world' } },
  },
  {
    name: 'operations in an array (row 15)',
    request: post([{ query: '{ hello }' }]),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a mutation by GET (row 16)',
    path: '?query=mutation{touch}',
    request: { headers: preflighted },
    status: 405,
  },
  { name: 'a GET that any page could cause (row 17)', path: '?query={hello}', status: 400, code: 'BAD_REQUEST' },
  {
    name: 'text/plain (row 18)',
    request: post('{"query":"{ hello }"}', { 'content-type': 'text/plain' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a form (row 18)',
    request: post('query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'multipart (row 18)',
    request: post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a body over 1 MB (row 19)',
    request: post({ query: `{ hello } #${'x'.repeat(1024 * 1024)}` }),
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  { name: 'JSON that is broken', request: post('{"query":'), status: 400, code: 'BAD_REQUEST' },
  { name: 'no body', request: post(''), status: 400, code: 'BAD_REQUEST' },
  {
    name: 'a key that would pollute prototypes',
    request: post('{"__proto__":{"x":1},"query":"{ hello }"}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a query that does not parse',
    request: post({ query: '{ hello' }),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'a field there is not',
    request: post({ query: '{ helo }' }),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a subscription where there are none',
    request: post({ query: 'subscription { x }' }),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a variable of a wrong type',
    request: post({ query: 'query ($n: String) { hello(name: $n) }', variables: { n: 1 } }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a persisted query whose hash does not match (row 30)',
    request: post({ query: '{ hello }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a persisted query of a version there is not',
    request: post({ query: '{ hello }', extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'a method GraphQL does not use', request: { method: 'DELETE' }, status: 405, code: 'METHOD_NOT_ALLOWED' },
  {
    name: 'a method GraphQL does not use, with a body',
    request: { method: 'PUT', headers: { 'content-type': 'text/plain' }, body: 'x' },
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
  { name: 'a path there is not', path: '/nothing', status: 404, code: 'NOT_FOUND' },
  { name: 'health', path: '/../health', status: 200, answer: { status: 'ok' } },
];

describe('a request is answered', () => {
  test.each(cases)('$name: $status', async ({ path = '', request, status, answer, code }) => {
    const response = await fetch(server.url + path, request);
    const body = await response.text();

    expect(response.status).toBe(status);
    if (answer !== undefined) expect(JSON.parse(body)).toEqual(answer);
    if (code !== undefined) expect(JSON.parse(body).errors[0].extensions).toEqual({ code });
  });
});

test('a body of unknown length is cut at the limit, not read to its end', async () => {
  let sent = 0;
  const chunk = new Uint8Array(64 * 1024).fill(32);
  const body = new ReadableStream({
    pull(controller) {
      sent += chunk.length;
      if (sent > 256 * 1024 * 1024) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const request = { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit;
  const status = await fetch(server.url, request).then(
    (response) => response.status,
    () => 'cut',
  );

  expect([413, 'cut']).toContain(status);
  expect(sent).toBeLessThan(32 * 1024 * 1024);
});

test('a mistake of the caller is told as it is', async () => {
  const response = await fetch(server.url, post({ query: '{ refuses }' }));
  const { errors } = JSON.parse(await response.text());
  expect(errors).toEqual([
    {
      message: 'first must be at most 100',
      path: ['refuses'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

test('a fault of ours is masked, and its id finds it in the log (row 23)', async () => {
  const response = await fetch(server.url, post({ query: '{ fails }' }));
  const body = await response.text();
  const [error] = JSON.parse(body).errors;

  expect(error).toEqual({
    message: 'Internal server error',
    path: ['fails'],
    locations: [{ line: 1, column: 3 }],
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[\da-f-]{36}$/) },
  });
  expect(body).not.toMatch(/MATCH|Secret|\.ts/);
  const logged = server.log.filter((line) => line.includes(error.extensions.errorId));
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('MATCH (n:Secret)');
});
