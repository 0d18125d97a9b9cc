import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { tinyServer } from '../server/tinyServer.js';

/** Where the server leaves the GraphQL-over-HTTP draft: never in a MUST, and each for a reason. */
const departures: Readonly<Record<string, readonly string[]>> = {
  'a GET that a page of any origin can make a browser send is refused': [
    'MAY accept application/x-www-form-urlencoded formatted GET requests',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  ],
  'a request that cannot be executed is answered 400, whatever is accepted': [
    'SHOULD use 200 status code on document parsing failure when accepting application/json',
    'SHOULD use 200 status code on document validation failure when accepting application/json',
    'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  ],
};

test('the audits of GraphQL over HTTP find no departure but those explained (row 29)', async () => {
  const server = await tinyServer();
  const results = await auditServer({ url: server.url });
  await server.close();

  expect(results.length).toBeGreaterThanOrEqual(61);
  const departed = results.filter(({ status }) => status !== 'ok');
  expect(departed.map(({ name }) => name).sort()).toEqual(Object.values(departures).flat().sort());
});
