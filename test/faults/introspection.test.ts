import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStore, realServer, type RealServer } from './support/servers.js';

interface Misspelled {
  readonly what: string;
  readonly right: string;
  readonly query: string;
  readonly variables?: unknown;
}

/** Names misspelled wherever a name can stand, and the right ones. */
const misspelled: readonly Misspelled[] = [
  { what: 'field', right: 'stats', query: '{ stat { reports } }' },
  { what: 'argument', right: 'first', query: '{ issues(fist: 1) { totalCount } }' },
  { what: 'type', right: 'Issue', query: '{ node(id: "x") { ... on Issu { id } } }' },
  {
    what: 'type of a variable',
    right: 'IssueFilter',
    query: 'query ($f: IssueFilte) { issues(filter: $f) { totalCount } }',
  },
  { what: 'field of a literal', right: 'text', query: '{ issues(filter: {tex: "x"}) { totalCount } }' },
  { what: 'value of a literal', right: 'ISSUE', query: '{ search(text: "x", kinds: [ISSU]) { totalCount } }' },
  {
    what: 'field of a variable',
    right: 'text',
    query: 'query ($f: IssueFilter) { issues(filter: $f) { totalCount } }',
    variables: { f: { tex: 'x' } },
  },
  {
    what: 'value of a variable',
    right: 'ISSUE',
    query: 'query ($k: [SearchKind!]) { search(text: "x", kinds: $k) { totalCount } }',
    variables: { k: ['ISSU'] },
  },
];

describe.each([
  { introspection: true, status: 200 },
  { introspection: false, status: 400 },
])('with introspection $introspection', ({ introspection, status }) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await realServer(emptyStore, { introspection });
  });
  afterAll(() => server.close());

  test.each([
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Issue") { name } }',
    '{ stats { __typename } __schema { description } }',
  ])(`%s is answered ${status} (row 21)`, async (query) => {
    expect((await server.ask(query)).status).toBe(status);
  });

  const answered = introspection ? 'is answered' : 'is not answered';
  test.each(misspelled)(`a misspelled $what ${answered} with the right one (row 22)`, async (misspelling) => {
    const { right, query, variables } = misspelling;
    const { status: told, text } = await server.ask(query, variables);
    expect(told).toBe(400);
    expect(text.includes(`\\"${right}\\"`)).toBe(introspection);
    expect(text.includes('Did you mean')).toBe(introspection);
  });

  test('__typename is answered', async () => {
    expect((await server.ask('{ __typename }')).json).toEqual({ data: { __typename: 'Query' } });
  });
});
