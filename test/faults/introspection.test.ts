import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyServer, type TinyServer } from '../server/tinyServer.js';

const ask = async (server: TinyServer, query: string) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: response.status, body: await response.text() };
};

describe.each([
  { introspection: true, status: 200, suggests: true },
  { introspection: false, status: 400, suggests: false },
])('with introspection $introspection', ({ introspection, status, suggests }) => {
  let server: TinyServer;
  beforeAll(async () => {
    server = await tinyServer({ introspection });
  });
  afterAll(() => server.close());

  test(`asking for the schema is answered ${status} (row 21)`, async () => {
    expect((await ask(server, '{ __schema { queryType { name } } }')).status).toBe(status);
  });

  test(`a misspelled field ${suggests ? 'is' : 'is not'} answered with its neighbours (row 22)`, async () => {
    const { body } = await ask(server, '{ helo }');
    expect(body.includes('Did you mean')).toBe(suggests);
    expect(body.includes('hello')).toBe(suggests);
  });

  test('__typename is answered', async () => {
    expect(await ask(server, '{ __typename }')).toEqual({ status: 200, body: '{"data":{"__typename":"Query"}}\n' });
  });
});
