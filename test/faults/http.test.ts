import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyServer, type TinyServer } from '../server/tinyServer.js';
import { named } from './support/named.js';

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
const hello = { query: '{ hello }' };
const byGet = '?query={hello}';

interface Refused {
  readonly name: string;
  readonly path?: string;
  readonly request?: RequestInit;
  readonly status: number;
  readonly code: string;
}

const refused: readonly Refused[] = [
  { name: 'operations in an array (row 15)', request: post([hello]), status: 400, code: 'BAD_REQUEST' },
  { name: 'an empty array (row 15)', request: post([]), status: 400, code: 'BAD_REQUEST' },
  {
    name: 'a mutation by GET (row 16)',
    path: '?query=mutation{touch}',
    request: { headers: { 'apollo-require-preflight': 'yes' } },
    status: 405,
    code: 'BAD_REQUEST',
  },
  { name: 'a GET that any page could cause (row 17)', path: byGet, status: 400, code: 'BAD_REQUEST' },
  {
    name: 'a GET of another kind of content (row 17)',
    path: byGet,
    request: { headers: { 'content-type': 'text/plain' } },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'text/plain (row 18)',
    request: post(hello, { 'content-type': 'text/plain' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'text/plain; application/json (row 18)',
    request: post(hello, { 'content-type': 'text/plain; application/json' }),
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
  {
    name: 'a key of JSON that would pollute prototypes (row 25)',
    request: post('{"__proto__":{"polluted":1},"query":"{ hello }"}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a key of a variable that would pollute prototypes (row 25)',
    request: post('{"query":"{ hello }","variables":{"__proto__":{"polluted":1}}}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a constructor with a prototype in a variable (row 25)',
    request: post('{"query":"{ hello }","variables":{"constructor":{"prototype":{"polluted":1}}}}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'an alias that sets a prototype (row 25)',
    request: post({ query: '{ __proto__: hello }' }),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a persisted query whose hash is another (row 30)',
    request: post({ ...hello, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a persisted query of a version there is not (row 30)',
    request: post({ ...hello, extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  ...[null, 1, 'x', [], {}, { version: '1', sha256Hash: 'x' }].map((persistedQuery) => ({
    name: `the malformed persisted query ${JSON.stringify(persistedQuery)} (row 30)`,
    request: post({ extensions: { persistedQuery } }),
    status: 400,
    code: 'BAD_REQUEST',
  })),
  {
    name: 'extensions that are none (row 30)',
    request: post({ ...hello, extensions: 'x' }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  ...['utf-16', 'gbk', '"GB18030"', 'latin1'].map((charset) => ({
    name: `a body that says it is ${charset} (row 55)`,
    request: post(hello, { 'content-type': `application/json; charset=${charset}` }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  })),
  {
    name: 'a body that says it is compressed (row 55)',
    request: post(hello, { ...json, 'content-encoding': 'gzip' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'a body whose bytes are no UTF-8 (row 55)',
    request: { ...post(''), body: Buffer.from('{"query":"{ hello(name: \\"\xb5\xc4\\") }"}', 'latin1') },
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'variables that are none', request: post({ ...hello, variables: 'x' }), status: 400, code: 'BAD_REQUEST' },
  { name: 'a query that is none', request: post({ query: { a: 1 } }), status: 400, code: 'BAD_REQUEST' },
  {
    name: 'an operation that is not in the document',
    request: post({ ...hello, operationName: 'Other' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a subscription where there are none',
    request: post({ query: 'subscription { x }' }),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
];

describe('HTTP refuses', () => {
  test.each(named(refused))('%s', async (_, { path = '', request, status, code }) => {
    const response = await fetch(server.url + path, request);
    const text = await response.text();
    expect({ status: response.status, extensions: JSON.parse(text).errors[0].extensions }).toEqual({
      status,
      extensions: { code },
    });
    expect(text.length).toBeLessThanOrEqual(1024);
    expect({}).not.toHaveProperty('polluted');
  });

  test('a key named constructor is only a name (row 25)', async () => {
    const query = 'query ($name: String) { constructor: hello(name: $name) }';
    const response = await fetch(server.url, post({ query, variables: { name: 'x', constructor: { x: 1 } } }));
    expect(await response.json()).toEqual({ data: { constructor: 'hello x' } });
  });

  test.each(['a'.repeat(64), undefined, 1, { a: 1 }])(
    'the hash %j of no query that was sent (row 30)',
    async (hash) => {
      const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
      const { errors } = JSON.parse(await (await fetch(server.url, post({ extensions }))).text());
      expect(errors[0].extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    },
  );

  test.each(['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"', 'application/json; x=y'])(
    'no body of the type %s (row 55)',
    async (type) => {
      const response = await fetch(server.url, post({ query: '{ hello(name: "党") }' }, { 'content-type': type }));
      expect(await response.json()).toEqual({ data: { hello: 'hello 党' } });
    },
  );

  test('a body of unknown length at the limit, before it is read to its end (row 19)', async () => {
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
});

describe('what fetch does not send', () => {
  const body = JSON.stringify(hello);
  const raw = (host: string): string =>
    `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
  const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
  const answerTo = (request: string): Promise<string> => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname, () => socket.write(request));
    return text(socket);
  };

  test.each([
    ...['', '///', '[', 'a b', '999.999.999.999', '%zz'].map((host) => ({
      name: `the host ${JSON.stringify(host)}`,
      request: raw(host),
    })),
    { name: 'an address with half a sign', request: get('/%zz') },
    { name: 'an address of the explorer with half a sign', request: get('/reports/%zz') },
    { name: 'bytes that are no text', request: get('/%ff%fe') },
  ])('$name (row 53)', async ({ request }) => {
    const answer = await answerTo(request);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(server.log).toEqual([]);
  });

  test.each(['localhost', '127.0.0.1:4000', '[::1]:80', 'xunshi.example'])(
    'the host %s is one (row 53)',
    async (host) => {
      expect(await answerTo(raw(host))).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  test.each([
    {
      name: 'two lengths of a body',
      request: raw('x').replace('Content-Length', 'Content-Length: 1\r\nContent-Length'),
    },
    {
      name: 'a length beside chunks',
      request: raw('x').replace('Connection', 'Transfer-Encoding: chunked\r\nConnection'),
    },
    { name: 'a method there is not', request: get('/').replace('GET', 'STEAL') },
  ])('$name: 400, and the connection ends (row 53)', async ({ request }) => {
    expect(await answerTo(`${request}${get('/health')}`)).toMatch(/^HTTP\/1\.1 400 (?:(?!HTTP\/1).)*$/s);
  });
});

describe('pages of other origins', () => {
  const origin = { origin: 'https://elsewhere.example' };
  test.each([
    { name: 'a request', request: post(hello, { ...json, ...origin }) },
    {
      name: 'a preflight',
      request: { method: 'OPTIONS', headers: { ...origin, 'access-control-request-method': 'POST' } },
    },
  ])('are told by no header that $name may be read', async ({ request }) => {
    const { headers } = await fetch(server.url, request);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

test.each([
  { name: 'an answer', path: '', request: post(hello) },
  { name: 'a refusal', path: '', request: post('{') },
  { name: 'a page', path: '', request: { headers: { accept: 'text/html' } } },
  { name: 'nothing', path: '/../nothing', request: {} },
])('$name carries headers that keep browsers from guessing, framing and telling', async ({ path, request }) => {
  const { headers } = await fetch(server.url + path, request);
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers.has('x-powered-by')).toBe(false);
});
