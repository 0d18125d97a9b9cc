import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BoundedNames } from '../../src/server/BoundedNames.js';
import { requestIdOf } from '../../src/server/requestId.js';
import { post, realServer, sampleStore, type RealServer } from '../faults/support/servers.js';
import { tinyServer } from './tinyServer.js';

const write = 'write-'.padEnd(32, 'w');
const read = 'read-'.padEnd(32, 'r');

let server: RealServer;
beforeAll(async () => {
  server = await realServer(await sampleStore(), { logLevel: 'info', tokens: { write }, limits: { slowTime: 1 } });
});
afterAll(() => server.close());

const ask = (query: string, variables?: unknown, headers?: Record<string, string>) =>
  post(server.url, JSON.stringify({ query, variables }), headers);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a line of the log
type Line = Record<string, any>;
const logged = (lines = server.log): Line[] => lines.map((line) => JSON.parse(line) as Line);
/** The line of a request, once it is written: an answer is there before its line. */
async function lineOf(requestId: string | null, message = 'request'): Promise<Line> {
  const found = () => logged().find((line) => line['requestId'] === requestId && line['msg'] === message);
  await expect.poll(found).toBeDefined();
  return found()!;
}

/** What is told at /metrics, by name and labels. */
async function metrics(url = server.url, headers = {}): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(new URL('/metrics', url), { headers });
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

describe('a request', () => {
  test('is told of in one line, with its id, and nothing that it says', async () => {
    const query = 'query Named($id: ID!) { report(id: $id) { title } stats { reports } } # hush';
    const { headers } = await ask(query, { id: 'report:whisper' }, { authorization: `Bearer ${write}` });
    const line = await lineOf(headers.get('x-request-id'));
    expect(line).toMatchObject({
      level: 30,
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Named',
      outcome: 'ok',
      cost: Number(headers.get('x-operation-cost')),
      bytes: Number(headers.get('content-length')),
      ms: expect.any(Number) as number,
    });
    expect(server.log.join('')).not.toMatch(new RegExp(`hush|whisper|${write}`));
  });

  test('by GET too is told of without its query', async () => {
    const url = `${server.url}?query=${encodeURIComponent('{ report(id: "murmur") { id } }')}`;
    const { headers } = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await lineOf(headers.get('x-request-id'))).toMatchObject({
      method: 'GET',
      path: '/graphql',
      operation: null,
    });
    expect(server.log.join('')).not.toContain('murmur');
  });

  test.each([
    { name: 'no field', query: '{ nothing }', line: { status: 400, outcome: 'mistaken' } },
    { name: 'a limit', query: `{ ${'a: __typename '.repeat(300)} }`, line: { status: 400, outcome: 'refused' } },
    {
      name: 'no token',
      query: 'mutation { deleteReport(id: "x") { deletedId } }',
      line: { status: 401, outcome: 'unauthenticated' },
    },
  ])('refused for $name is told of as such', async ({ query, line }) => {
    const { headers } = await ask(query);
    expect(await lineOf(headers.get('x-request-id'))).toMatchObject(line);
  });

  test('that is slow is told of with its statements', async () => {
    const { headers } = await ask(
      'query Slow { recurringIssueTypes { type { zh } } issues(first: 100) { nodes { measures { text } } } }',
    );
    const line = await lineOf(headers.get('x-request-id'), 'A slow operation');
    expect(line).toMatchObject({ level: 40, operation: 'Slow' });
    expect(line['statementCount']).toBeGreaterThan(1);
    expect(line['statements']).toContainEqual({
      name: expect.stringMatching(/^planned \w{12}$/) as string,
      ms: expect.any(Number) as number,
    });
  });

  test.each(['/health', '/metrics'])('for %s is not told of', async (path) => {
    const { headers } = await fetch(new URL(path, server.url), {
      headers: { 'x-request-id': `probe.${path.slice(1)}` },
    });
    await ask('{ __typename }', {}, { 'x-request-id': `after.${path.slice(1)}` });
    await lineOf(`after.${path.slice(1)}`);
    expect(headers.get('x-request-id')).toBe(`probe.${path.slice(1)}`);
    expect(server.log.join('')).not.toContain('probe.');
  });
});

describe('the id of a request', () => {
  const fresh = /^[0-9a-f-]{36}$/;
  test.each([
    { given: 'abc-123_4.5:6', id: /^abc-123_4\.5:6$/ },
    { given: undefined, id: fresh },
    { given: '', id: fresh },
    { given: 'x'.repeat(65), id: fresh },
    { given: 'two words', id: fresh },
    { given: '{"level":60}', id: fresh },
    { given: 'a\u001b[31m', id: fresh },
  ])('$given', ({ given, id }) => {
    expect(requestIdOf({ headers: { 'x-request-id': given } })).toMatch(id);
  });
});

describe('metrics', () => {
  test('count operations, statements, refusals, lookups and changes', async () => {
    const before = await metrics();
    const path = 'query Counted { stats { reports } }';
    for (let round = 0; round < 3; round++) await ask(path);
    await ask('{ reports(first: 1) { nodes { id } } }', undefined, { authorization: `Bearer ${write}` });
    await ask(`{ ${Array.from({ length: 300 }, (_, at) => `a${at}: __typename`).join(' ')} }`);
    const ingest = 'mutation ($text: String!) { ingestReport(input: {fileName: "a.txt", text: $text}) { outcome } }';
    await ask(ingest, { text: 'x' }, { authorization: `Bearer ${write}` });
    const after = await metrics();
    const grown = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);

    expect(grown('xunshi_operations_total{operation="Counted",outcome="ok"}')).toBe(3);
    expect(grown('xunshi_operation_duration_seconds_count{operation="Counted"}')).toBe(3);
    expect(grown('xunshi_operations_total{operation="(none)",outcome="refused"}')).toBe(1);
    expect(grown('xunshi_refusals_total{limit="aliases"}')).toBe(1);
    expect(grown('xunshi_http_requests_total{route="/graphql",status="200"}')).toBeGreaterThanOrEqual(4);
    expect(grown('xunshi_statement_duration_seconds_count{engine="embedded"}')).toBeGreaterThan(3);
    expect(grown('xunshi_cache_lookups_total{cache="answers",result="hit"}')).toBeGreaterThanOrEqual(2);
    expect(grown('xunshi_cache_lookups_total{cache="documents",result="hit"}')).toBeGreaterThanOrEqual(2);
    expect(after.get('xunshi_cache_bytes{cache="answers"}')).toBeGreaterThan(0);
    expect(grown('xunshi_changes_total{outcome="refused"}')).toBe(1);
    expect(after.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  test('are behind the token for reading where there is one', async () => {
    const closed = await tinyServer({ tokens: { write, read } });
    const statusFor = async (authorization: string): Promise<number> =>
      (await fetch(new URL('/metrics', closed.url), { headers: { authorization } })).status;
    expect([await statusFor(''), await statusFor(`Bearer ${read}`), await statusFor(`Bearer ${write}`)]).toEqual([
      401, 200, 200,
    ]);
    await closed.close();
  });

  test('tell of bodies over their limit by its name', async () => {
    const small = await tinyServer({ limits: { bodySize: 100 } });
    expect((await post(small.url, JSON.stringify({ query: `{ hello } #${'x'.repeat(200)}` }))).status).toBe(413);
    await expect.poll(async () => (await metrics(small.url)).get('xunshi_refusals_total{limit="bodySize"}')).toBe(1);
    await small.close();
  });

  test('have a label for as many names as are bearable, of operations that were answered', () => {
    const names = new BoundedNames(2);
    const labels = (['a', null, 'b', 'c', 'a', 'x'.repeat(65)] as const).map((name) => names.labelOf(name, true));
    expect(labels).toEqual(['a', '(none)', 'b', '(other)', 'a', '(other)']);
    expect(new BoundedNames(2).labelOf('refused', false)).toBe('(other)');
  });
});
