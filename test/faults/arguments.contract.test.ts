import { getNamedType, type GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cursorScope, encodeCursor } from '../../src/plan/cursor.js';
import type { Store } from '../../src/store/Store.js';
import { askGraph, dataOf, schema } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

/** What fields need besides a page. */
const needs: Readonly<Record<string, string>> = { search: 'text: "党"', paths: 'from: "region:a", to: "region:b"' };

interface RecurrenceRow {
  readonly type: { readonly id: string; readonly key: string };
  readonly issues: { readonly pageInfo: { readonly endCursor: string } };
}

/** Every field that takes `first`, with `$` where its page goes. */
const roots = schema.getQueryType()!.getFields();
const paged = Object.values(roots)
  .filter(({ args }) => args.some(({ name }) => name === 'first'))
  .map(({ name, type, args }) => ({
    name,
    takesLast: args.some((arg) => arg.name === 'last'),
    isConnection: getNamedType(type).name.endsWith('Connection'),
    query: `{ ${name}(${[needs[name], '$'].filter(Boolean).join(', ')}) { __typename } }`,
  }));
const pagedBelow = [
  { name: 'Report.issues', query: '{ reports { nodes { issues($) { totalCount } } } }' },
  { name: 'PartyCommittee.reports', query: '{ committees { nodes { reports($) { totalCount } } } }' },
  { name: 'PartyCommittee.issues', query: '{ committees { nodes { issues($) { nodes { id } } } } }' },
  { name: 'Region.committees', query: '{ regions { committees($) { totalCount } } }' },
  { name: 'Document.mentions', query: '{ documents { nodes { mentions($) { nodes { role } } } } }' },
  { name: 'IssueType.issues', query: '{ issueTypes { issues($) { edges { cursor } } } }' },
  { name: 'IssueTypeRecurrence.issues', query: '{ recurringIssueTypes { issues($) { nodes { id } } } }' },
  { name: 'Issue.similar', query: '{ issues { nodes { similar($) { score } } } }' },
];
const connections = paged.filter(({ isConnection }) => isConnection);

/** Statements and text that someone may hope to see carried out. */
const cypher = [
  `' OR 1=1 //`,
  '" }) DETACH DELETE (n) //',
  '`x`) RETURN 1 AS `id',
  '$p0',
  '\\u0027 RETURN 1',
  '党\n} RETURN 1 //',
  '.* OR * ~2',
];

/** Where a text of the caller goes into a question. */
const takingText: readonly string[] = [
  'query ($x: ID!) { node(id: $x) { id } }',
  'query ($x: ID!) { nodes(ids: [$x]) { id } }',
  'query ($x: ID!) { report(id: $x) { title } }',
  'query ($x: ID) { committee(id: $x) { name } }',
  'query ($x: String) { committee(name: $x) { name } }',
  'query ($x: ID) { region(id: $x) { name } }',
  'query ($x: String) { region(code: $x) { name } }',
  'query ($x: String) { region(name: $x) { name } }',
  'query ($x: String!) { issueType(key: $x) { zh } }',
  'query ($x: [String!]) { issues(filter: {type: $x}) { totalCount } }',
  'query ($x: String!) { search(text: $x) { totalCount nodes { node { id } } } }',
  'query ($x: ID!) { paths(from: $x, to: "region:b") { length } }',
  'query ($x: ID!) { compareCommittees(ids: [$x]) { rows { counts } } }',
  ...['text: $x', 'not: {text: $x}'].map(
    (filter) => `query ($x: String) { issues(filter: {${filter}}) { totalCount nodes { id } } }`,
  ),
  ...['committee', 'region', 'round', 'team', 'report'].map(
    (field) => `query ($x: ID!) { issues(filter: {or: [{${field}: [$x]}]}) { totalCount nodes { id } } }`,
  ),
  ...['reports', 'documents'].map(
    (field) => `query ($x: String) { ${field}(filter: {text: $x}) { totalCount nodes { id } } }`,
  ),
  'query ($x: String) { committees(text: $x) { totalCount nodes { id } } }',
  'query ($x: ID!) { committees(region: [$x]) { totalCount } }',
  ...[
    'recurringIssueTypes(scope: {committee: [$x]}) { issueCount issues { totalCount } }',
    'coOccurringIssueTypes(scope: {region: [$x]}) { lift }',
    'sharedDocuments(scope: {round: [$x]}) { totalCount }',
    'openItems(scope: {team: [$x]}) { totalCount }',
    'evidenceGaps(scope: {committee: [$x]}) { kind }',
    'outcomes(groupBy: YEAR, scope: {region: [$x]}) { total }',
    'timeline(scope: {committee: [$x]}) { totalCount }',
  ].map((field) => `query ($x: ID!) { ${field} }`),
];

/** Arguments of a root field as its resolver gets them: with their defaults. */
const argumentsOf = (name: string): Record<string, unknown> =>
  Object.fromEntries(
    roots[name]!.args.filter(({ defaultValue }) => defaultValue !== undefined).map((arg) => [
      arg.name,
      arg.defaultValue,
    ]),
  );

describeEngines('arguments that nobody means well', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const path of sampleFiles) await store.put(sourceFile(path));
  });
  afterAll(() => store.close());

  const errorOf = async (query: string, variables = {}): Promise<GraphQLError | undefined> =>
    (await askGraph(store, query, variables)).result.errors?.[0];
  const badInput = (message: RegExp) => ({
    message: expect.stringMatching(message) as string,
    extensions: { code: 'BAD_USER_INPUT' },
  });

  describe.each([...paged, ...pagedBelow])('$name', ({ query }) => {
    it('first: 99999999 is told the limit (row 11)', async () => {
      expect(await errorOf(query.replace('$', 'first: 99999999'))).toMatchObject(badInput(/^first is at most 100/));
    });

    it('first: -1 and first: 2147483648 are told what is wrong (row 12)', async () => {
      expect(await errorOf(query.replace('$', 'first: -1'))).toMatchObject(badInput(/^first must not be negative/));
      expect((await errorOf(query.replace('$', 'first: 2147483648')))?.message).toMatch(/32-bit/);
    });
  });

  describe.each(connections)('cursors of $name', ({ name, query }) => {
    const page = (args: string): string =>
      query.replace('$', args).replace('{ __typename }', '{ pageInfo { endCursor } edges { cursor } }');
    const endCursor = async (args = 'first: 2'): Promise<string> =>
      ((await dataOf(store, page(args)))[name] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    const foreign = badInput(/damaged or belongs to another/);

    it('with one character changed, left out or added (row 13)', async () => {
      const cursor = await endCursor();
      for (let at = 0; at < cursor.length; at++) {
        const [before, after] = [cursor.slice(0, at), cursor.slice(at + 1)];
        for (const damaged of [
          before + (cursor[at] === 'A' ? 'B' : 'A') + after,
          before + after,
          `${before}=${cursor.slice(at)}`,
        ]) {
          expect(await errorOf(page(`first: 2, after: "${damaged}"`))).toMatchObject(foreign);
        }
      }
    });

    it('of another connection (row 13)', async () => {
      const others = connections.filter((other) => other.name !== name);
      for (const other of others) {
        const there = other.query.replace('$', `after: "${await endCursor()}"`);
        expect(await errorOf(there)).toMatchObject(foreign);
      }
    });

    it('with a right check over keys that are none (row 13)', async () => {
      const args = name === 'search' ? { text: '党' } : argumentsOf(name);
      const forge = (keys: unknown): string =>
        encodeCursor(cursorScope(name, args, roots[name]!.args), keys as readonly unknown[]);
      const cursor = await endCursor();
      const [own] = /\[.*\]$/s.exec(Buffer.from(cursor, 'base64url').toString())!;
      expect(forge(JSON.parse(own))).toBe(cursor);
      for (const keys of [
        [],
        ['x'],
        [null, null, null],
        [[1]],
        [{ a: 1 }],
        {},
        'x',
        null,
        Array.from({ length: 50 }, () => 'x'),
      ]) {
        expect(await errorOf(page(`first: 2, after: "${forge(keys)}"`))).toMatchObject(foreign);
      }
      // Keys of another kind let nothing or all through, and are no fault.
      const found = await errorOf(page(`first: 2, after: "${forge([1, 1])}"`));
      if (found !== undefined) expect(found).toMatchObject(foreign);
    });
  });

  it.each(connections.filter(({ takesLast }) => takesLast))(
    '$name: first and last together (row 14)',
    async ({ query }) => {
      expect(await errorOf(query.replace('$', 'first: 1, last: 1'))).toMatchObject(badInput(/first or last, not both/));
    },
  );

  it.each([
    ['minCommittees', 'documents(filter: {minCommittees: $}) { totalCount }'],
    ['minCommittees', 'sharedDocuments(minCommittees: $) { totalCount }'],
    ['minCommittees', 'recurringIssueTypes(minCommittees: $) { issueCount }'],
    ['minRounds', 'recurringIssueTypes(minRounds: $) { issueCount }'],
    ['minReports', 'coOccurringIssueTypes(minReports: $) { lift }'],
  ])('%s below 1 is told what it may be: %s (row 12)', async (name, field) => {
    for (const value of ['0', '-1']) {
      const told = badInput(new RegExp(`^${name} is at least 1, but is ${value}; leave it out`));
      expect(await errorOf(`{ ${field.replace('$', value)} }`)).toMatchObject(told);
    }
  });

  it('a cursor of what one node has is refused for another, and told whose it is (row 13)', async () => {
    const page = (args: string, of = ''): string =>
      `{ recurringIssueTypes(minCommittees: 1${of}) { type { id key } issues(first: 1${args}) { pageInfo { endCursor } } } }`;
    const [row] = (await dataOf(store, page('')))['recurringIssueTypes'] as RecurrenceRow[];
    const after = `, after: "${row!.issues.pageInfo.endCursor}"`;
    expect(await errorOf(page(after))).toMatchObject(badInput(new RegExp(`ask for ${row!.type.id} alone`)));
    expect(await errorOf(page(after, `, type: "${row!.type.key}"`))).toBeUndefined();
  });

  it('a cursor of another order or another filter is refused (row 13)', async () => {
    const page = (args: string): string => `{ issues(first: 2, ${args}) { pageInfo { endCursor } } }`;
    const { issues } = await dataOf(store, page('orderBy: REPORT_ORDER, filter: {focus: [POLICY]}'));
    const after = `after: "${(issues as { pageInfo: { endCursor: string } }).pageInfo.endCursor}"`;
    const own = `orderBy: REPORT_ORDER, filter: {focus: [POLICY]}, ${after}`;
    expect(await errorOf(page(own))).toBeUndefined();
    for (const other of [
      `orderBy: DEADLINE_ASC, filter: {focus: [POLICY]}, ${after}`,
      `orderBy: REPORT_ORDER, filter: {focus: [DISCIPLINE]}, ${after}`,
      `orderBy: REPORT_ORDER, filter: {focus: [POLICY], leafOnly: false}, ${after}`,
      `orderBy: REPORT_ORDER, ${after}`,
    ]) {
      expect(await errorOf(page(other))).toMatchObject(badInput(/damaged or belongs to another/));
    }
  });

  describe.each(takingText)('%s', (query) => {
    it('Cypher is text: the statements are those of any other text (row 24)', async () => {
      const sent = async (x: string): Promise<unknown> => {
        const { result, statements } = await askGraph(store, query, { x });
        for (const error of result.errors ?? []) expect(error.extensions['code']).toBe('BAD_USER_INPUT');
        return statements.map(({ statement }) => statement);
      };
      const usual = await sent('没有');
      for (const text of cypher) expect(await sent(text)).toEqual(usual);
    });

    it.each([
      ['a lone surrogate', '\ud800'],
      ['a lone surrogate in words', '党\udc00建'],
      ['NUL', 'a\u0000b'],
      ['no characters', '\uffff\ufffe'],
      ['beyond the plane', '𠮷😀'],
      ['a megabyte', '党'.repeat(350_000)],
      ['nothing', ''],
    ])('%s is answered or told as a mistake (row 26)', async (_, x) => {
      const { result } = await askGraph(store, query, { x });
      for (const error of result.errors ?? []) expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    });
  });

  describe('a node that is not there (row 27)', () => {
    it.each([
      'report:370000:1999-01-01',
      'issue:370000:1999-01-01/1.1',
      'figure:x',
      'source:x',
      'Report',
      'report:',
      ':',
      '',
      '__proto__:x',
      'constructor:x',
      'toString',
      'query:x',
      'pageinfo:x',
      'mention:x',
    ])('is null: %j', async (id) => {
      const query = 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } report(id: $id) { id } }';
      expect(await dataOf(store, query, { id })).toEqual({ node: null, nodes: [null], report: null });
    });

    it('is null where another kind is asked for', async () => {
      const { issues } = await dataOf(store, '{ issues(first: 1) { nodes { id } } }');
      const { id } = (issues as { nodes: { id: string }[] }).nodes[0]!;
      const query =
        'query ($id: ID!) { report(id: $id) { id } committee(id: $id) { id } region(id: $id) { id } node(id: $id) { id ... on Report { title } } }';
      expect(await dataOf(store, query, { id })).toEqual({ report: null, committee: null, region: null, node: { id } });
    });

    it('is null once it is gone, and its place in a list too', async () => {
      const path = sampleFiles[0]!;
      const { reportId } = await store.put(sourceFile(path));
      const query = 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id, "region:nowhere", $id]) { id } }';
      expect(await dataOf(store, query, { id: reportId })).toEqual({
        node: { id: reportId },
        nodes: [{ id: reportId }, null, { id: reportId }],
      });
      await store.delete(reportId);
      expect(await dataOf(store, query, { id: reportId })).toEqual({ node: null, nodes: [null, null, null] });
      await store.put(sourceFile(path));
    });
  });
});
