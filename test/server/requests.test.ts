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
  { name: 'JSON that is broken', request: post('{"query":'), status: 400, code: 'BAD_REQUEST' },
  { name: 'no body', request: post(''), status: 400, code: 'BAD_REQUEST' },
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
    name: 'a variable of a wrong type',
    request: post({ query: 'query ($n: String) { hello(name: $n) }', variables: { n: 1 } }),
    status: 400,
    code: 'BAD_USER_INPUT',
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
