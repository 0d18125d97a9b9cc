import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usualLimits } from '../../src/server/limits.js';
import { exampleOperation } from '../../src/web/playground/exampleOperation.js';
import { wholeReportQuery } from '../support/wholeReport.js';
import { named } from './support/named.js';
import { post, realServer, sampleStore, type RealServer } from './support/servers.js';

let server: RealServer;
beforeAll(async () => {
  // Where the machine is busy everything is slow, which the log would tell.
  server = await realServer(await sampleStore(), { limits: { slowTime: 60_000 } });
});
afterAll(() => server.close());

const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const nested = (levels: number, open: string, inside: string, close: string): string =>
  open.repeat(levels) + inside + close.repeat(levels);

/** Each level spreads the next one twice. */
const fanOut = (levels: number, type: string, spread: (next: string) => string, last: string): string =>
  `${many(levels, (at) => `fragment f${at} on ${type} { ${spread(`...f${at + 1}`)} }`)} fragment f${levels} on ${type} { ${last} }`;

interface Attack {
  readonly name: string;
  readonly query: string;
  readonly variables?: unknown;
  /** The limit that is exceeded; where none is named, validation finds out. */
  readonly limit?: keyof typeof usualLimits;
}

const attacks: readonly Attack[] = [
  {
    name: '1,000 aliases of a search (row 1)',
    query: `{ ${many(1000, (at) => `a${at}: search(text: "党建") { totalCount }`)} }`,
    limit: 'tokens',
  },
  {
    name: '51 aliases of a search (row 1)',
    query: `{ ${many(51, (at) => `a${at}: search(text: "党建") { totalCount }`)} }`,
    limit: 'rootFields',
  },
  {
    name: '40 aliases of a text filter (row 1)',
    query: `{ ${many(40, (at) => `a${at}: issues(filter: {text: "党建"}) { totalCount }`)} }`,
    limit: 'cost',
  },
  {
    name: '201 aliases of a property (row 1)',
    query: `{ report(id: "x") { ${many(201, (at) => `a${at}: title`)} } }`,
    limit: 'aliases',
  },
  { name: 'one field 10,000 times (row 2)', query: `{ ${many(10_000, () => '__typename')} }`, limit: 'tokens' },
  { name: 'one field 1,900 times (row 2)', query: `{ ${many(1900, () => '__typename')} }`, limit: 'repeats' },
  {
    name: 'one field with others in it 490 times (row 2)',
    query: `{ ${many(490, () => 'stats { reports }')} }`,
    limit: 'repeats',
  },
  {
    name: 'inline fragments 200 x 100 (row 3)',
    query: `{ ${many(200, () => `... on Query { ${many(100, () => '__typename')} }`)} }`,
    limit: 'tokens',
  },
  {
    name: 'inline fragments 40 x 40 (row 3)',
    query: `{ ${many(40, () => `... on Query { ${many(40, () => '__typename')} }`)} }`,
    limit: 'repeats',
  },
  {
    name: 'a fan-out of 2^20 over one node (row 4)',
    query: `{ stats { ...f0 } } ${fanOut(20, 'Stats', (next) => `${next} ${next}`, 'reports')}`,
    limit: 'fields',
  },
  {
    name: 'a fan-out of 2^20 over relations (row 4)',
    query: `{ issues { nodes { ...f0 } } } ${fanOut(20, 'Issue', (next) => `a: parent { ${next} } b: parent { ${next} }`, 'id')}`,
    limit: 'depth',
  },
  {
    name: 'a fan-out of 2^49 over relations (row 4)',
    query: `{ issues { nodes { ...f0 } } } ${fanOut(49, 'Issue', (next) => `a: parent { ${next} } b: parent { ${next} }`, 'id')}`,
    limit: 'depth',
  },
  {
    name: 'a fan-out of lists that is not deep (row 4)',
    query: `{ issues { nodes { ...f0 } } } ${fanOut(7, 'Issue', (next) => `${many(3, (at) => `a${at}: subissues { ${next} }`)}`, 'id')}`,
    limit: 'fields',
  },
  {
    name: 'circular fragments (row 5)',
    query:
      '{ issues { nodes { ...a } } } fragment a on Issue { parent { ...b } } fragment b on Issue { parent { ...a } }',
  },
  { name: '10,000 directives (row 6)', query: `{ __typename ${many(10_000, () => '@a')} }`, limit: 'tokens' },
  { name: '900 unknown directives (row 6)', query: `{ __typename ${many(900, () => '@a')} }` },
  {
    name: '51 directives (row 6)',
    query: `query ($yes: Boolean = true) { ${many(51, (at) => `a${at}: __typename @include(if: $yes)`)} }`,
    limit: 'directives',
  },
  { name: '20,000 nested braces (row 7)', query: nested(20_000, '{ a', '', '}'), limit: 'tokens' },
  { name: '600 nested braces (row 7)', query: nested(600, '{ a', '', '}') },
  { name: '50,000 brackets (row 7)', query: `{ issues(filter: {and: ${'['.repeat(50_000)}` },
  {
    name: '900 brackets in a literal (row 7)',
    query: `{ issues(filter: {and: ${nested(900, '[', '', ']')}}) { totalCount } }`,
  },
  { name: '900 brackets in a type (row 7)', query: `query ($a: ${nested(900, '[', 'Int', ']')}) { __typename }` },
  {
    name: 'one token more than the limit (row 8)',
    query: `{ ${many(usualLimits.tokens - 1, () => '__typename')} }`,
    limit: 'tokens',
  },
  {
    name: 'one deeper than the limit (row 9)',
    query: `{ issue: node(id: "x") { ... on Issue { ${nested(usualLimits.depth - 1, 'parent {', 'id', '}')} } } }`,
    limit: 'depth',
  },
  {
    name: 'one deeper than the limit, through fragments (row 9)',
    query: `{ node(id: "x") { ...f0 } } ${fanOut(usualLimits.depth - 1, 'Issue', (next) => `parent { ${next} }`, 'id')}`,
    limit: 'depth',
  },
  {
    name: 'up and down between issues and aspects (row 10)',
    query: `{ issues { nodes { ${nested(6, 'aspect { issues {', 'id', '}}')} } } }`,
    limit: 'cost',
  },
  {
    name: 'to and fro between documents and committees (row 10)',
    query: '{ documents { nodes { committees { reports { nodes { documents { committees { name } } } } } } } }',
    limit: 'cost',
  },
  {
    name: 'the texts of a hundred reports thirty times (row 10)',
    query: `{ reports(first: 100) { nodes { source { ${many(30, (at) => `a${at}: text`)} } } } }`,
    limit: 'cost',
  },
  {
    name: 'a page size in a variable (row 10)',
    query:
      'query ($n: Int) { reports(first: $n) { nodes { issues(first: $n) { nodes { report { issues(first: $n) { nodes { measures { text } } } } } } } } }',
    variables: { n: 100 },
    limit: 'cost',
  },
  {
    name: 'a text of 300 words (row 10)',
    query: 'query ($t: String!) { issues(filter: {text: $t}) { totalCount } }',
    variables: { t: many(300, (at) => `的${at}`) },
    limit: 'cost',
  },
  {
    name: '30,000 ids (row 10)',
    query: 'query ($r: [ID!]!) { issues(filter: {report: $r}) { totalCount nodes { id } } }',
    variables: { r: Array.from({ length: 30_000 }, (_, at) => `report:${at}`) },
    limit: 'variableValues',
  },
  {
    name: '50,000 empty conditions (row 54)',
    query: 'query ($f: IssueFilter) { issues(filter: $f) { totalCount } }',
    variables: { f: { or: Array.from({ length: 50_000 }, () => ({})) } },
    limit: 'variableValues',
  },
  {
    name: '50,000 variables that nobody declared (row 54)',
    query: '{ __typename }',
    variables: Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`v${at}`, at])),
    limit: 'variableValues',
  },
  {
    name: 'a text to search for of a megabyte (row 54)',
    query: 'query ($t: String!) { search(text: $t) { totalCount } }',
    variables: { t: 'e\u0301'.repeat(330_000) },
    limit: 'variableLength',
  },
  {
    name: 'a type of 900,000 letters (row 54)',
    query: `{ ... on ${'R'.repeat(900_000)} { id } }`,
    limit: 'documentLength',
  },
  { name: '300,000 comments (row 54)', query: `${'#\n'.repeat(300_000)}{ __typename }`, limit: 'documentLength' },
  {
    name: '150 fragments that all lead to each other, each spread twice and all at once (row 54)',
    query: `{ node(id: "x") { ${many(150, (at) => `...f${at}`)} } } ${many(150, (at) => `fragment f${at} on Node { ...f${(at + 1) % 150} ...f${(at + 7) % 150} id }`)}`,
    limit: 'spreads',
  },
  {
    name: 'more relations of one node than a statement takes (row 10)',
    query: `{ report(id: "x") { ${many(101, (at) => `a${at}: aspects { id }`)} } }`,
    limit: 'relations',
  },
];

describe('an operation that asks for too much is refused before the engine hears of it', () => {
  test.each(named(attacks))('%s', async (_, { query, variables, limit }) => {
    const before = server.statements.length;
    const [{ status, text, json }, isAlive] = await Promise.all([server.ask(query, variables), server.probe()]);

    expect(status).toBe(400);
    expect(text.length).toBeLessThanOrEqual(1024);
    const { extensions } = json.errors[0];
    if (limit === undefined) expect(extensions.code).toMatch(/^GRAPHQL_(?:PARSE|VALIDATION)_FAILED$/);
    else expect(extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, value: usualLimits[limit] });
    expect(server.statements.length).toBe(before);
    expect(isAlive).toBe(true);
  });

  test('as many fragments as are let through, all leading to each other (row 54)', async () => {
    const query = `{ node(id: "x") { ${many(32, (at) => `...f${at}`)} } } ${many(34, (at) => `fragment f${at} on Node { ...f${(at + 1) % 34} ...f${(at + 7) % 34} id }`)}`;
    const { status, json } = await server.ask(query);
    expect({ status, code: json.errors[0].extensions.code }).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  test('60,000 objects inside each other in a variable (row 7)', async () => {
    const filter = nested(60_000, '{"and":[', '{}', ']}');
    const query = 'query ($f: IssueFilter) { issues(filter: $f) { totalCount } }';
    const { status, json } = await post(server.url, `{"query":"${query}","variables":{"f":${filter}}}`);
    expect(status).toBe(400);
    expect(json.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'variableDepth' });
    expect(await server.probe()).toBe(true);
  });

  test.each([
    { name: 'a wrong value', k: ['ISSU'] },
    { name: '9,000 wrong values', k: Array.from({ length: 9_000 }, () => 'ISSU') },
    { name: 'a long wrong value', k: ['I'.repeat(99_000)] },
    { name: 'a long object', k: { a: 'x'.repeat(99_000) } },
  ])('$name in a variable (row 10)', async ({ k }) => {
    const query = 'query ($k: [SearchKind!]) { search(text: "x", kinds: $k) { totalCount } }';
    const [{ status, text, json }, isAlive] = await Promise.all([server.ask(query, { k }), server.probe()]);
    expect({ status, isAlive }).toEqual({ status: 400, isAlive: true });
    expect(json.errors).toMatchObject([
      { locations: [{ line: 1, column: 8 }], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(text.length).toBeLessThanOrEqual(2048);
    expect(server.log).toEqual([]);
  });

  test('what is asked for and what it costs are told (row 10)', async () => {
    const { json } = await server.ask(`{ ${many(45, (at) => `a${at}: search(text: "党建") { totalCount }`)} }`);
    const { limit, value, asked, cost } = json.errors[0].extensions;
    expect({ limit, value }).toEqual({ limit: 'cost', value: usualLimits.cost });
    expect(asked).toBe(cost);
    expect(cost).toBeGreaterThan(value);
    expect(json.errors[0].message).toContain(`${cost} points where at most ${value} are answered`);
  });
});

const examples = new URL('../../schema/examples/', import.meta.url);
const usual: readonly { readonly name: string; readonly query: string; readonly variables?: unknown }[] = [
  { name: 'what GraphiQL asks of the schema', query: getIntrospectionQuery({ inputValueDeprecation: true }) },
  { name: 'all of a report', query: wholeReportQuery, variables: { id: 'report:x' } },
  {
    name: 'a hundred reports with all their measures',
    query: '{ reports(first: 100) { nodes { aspects { issues { title measures { text } } } } } }',
  },
  ...readdirSync(examples).map((name) => {
    const { query, variables } = exampleOperation(readFileSync(new URL(name, examples), 'utf8'));
    return { name, query, variables: JSON.parse(variables ?? '{}') as unknown };
  }),
];

test.each(named(usual))('far from the limits is %s', async (_, { query, variables }) => {
  const { status, headers, json } = await server.ask(query, variables);
  expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
  expect(Number(headers.get('x-operation-cost'))).toBeLessThan(usualLimits.cost / 2);
});
