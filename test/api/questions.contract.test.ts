import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asc, desc } from '../../src/plan/Order.js';
import type { Store } from '../../src/store/Store.js';
import { askGraph, dataOf } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import {
  documents,
  issues,
  nodesOf,
  passes,
  reportOrder,
  reports,
  sharedDocuments,
  sortBy,
} from '../support/oracle.js';
import { allReports, extractor } from '../support/reports.js';

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const ids = ({ nodes }: Pick<Connection, 'nodes'>): string[] => nodes.map(({ id }) => id);
const committeesByName = sortBy(nodesOf('PartyCommittee'), ({ properties, id }) => [properties['sortName'], id], [
  asc('name'),
  asc('id'),
]);

const placed = reports.find(({ regions }) => regions.length > 1)!;

/** Two values of each filter field that let some issues through and some not. */
const filterValues: Readonly<Record<string, readonly unknown[]>> = {
  committee: [[reports[0]!.committee], [reports[1]!.committee, 'committee:nobody']],
  region: [[placed.regions.at(-1)!], [placed.regions[0]!]],
  round: [[reports.find(({ rounds }) => rounds.length > 0)!.rounds[0]!], ['round:none']],
  team: [[reports[0]!.teams[0]!], [reports[1]!.teams[0]!]],
  report: [[reports[1]!.id], []],
  focus: [['POLICY'], ['DISCIPLINE', 'ORGANIZATION']],
  status: [['NOT_STATED'], ['COMPLETED', 'LONG_TERM']],
  deadlineBefore: ['2024-07-01', '1999-01-01'],
  publishedFrom: ['2024-06-01', '2024-03-18'],
  publishedTo: ['2024-06-01', '2024-03-18'],
};
const fieldPairs = Object.keys(filterValues).flatMap((a, at, all) => all.slice(at + 1).map((b) => [a, b] as const));

describeEngines('questions', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const { source } of allReports) await store.put(source);
  });
  afterAll(() => store.close());

  const issueIds = async (filter: unknown): Promise<{ ids: string[]; total: number }> => {
    const query = 'query ($filter: IssueFilter) { issues(filter: $filter, first: 100) { totalCount nodes { id } } }';
    const connection = (await dataOf(store, query, { filter }))['issues'] as Connection;
    return { ids: ids(connection), total: connection.totalCount };
  };

  describe('issues: any two filter fields', () => {
    it.each(fieldPairs)('%s and %s', async (a, b) => {
      for (const x of filterValues[a]!) {
        for (const y of filterValues[b]!) {
          const both = { [a]: x, [b]: y };
          for (const filter of [both, { or: [{ [a]: x }, { [b]: y }] }, { [a]: x, not: { [b]: y } }]) {
            const expected = reportOrder(
              issues.filter((issue) => issue.properties['isLeaf'] === true && passes(issue, filter)),
            );
            expect(await issueIds(filter), JSON.stringify(filter)).toEqual({
              ids: expected.slice(0, 100),
              total: expected.length,
            });
          }
        }
      }
    });
  });

  it.each([
    ['no filter: leaves only', undefined, issues.filter(({ properties }) => properties['isLeaf'] === true)],
    ['leafOnly false: all', { leafOnly: false }, issues],
    ['leafOnly null: all', { leafOnly: null }, issues],
    ['leafOnly inside and counts for nothing', { leafOnly: false, and: [{ leafOnly: true }] }, issues],
    ['null restricts nothing', { leafOnly: false, team: null, not: null }, issues],
    ['an empty list matches nothing', { team: [] }, []],
    ['or of nothing matches nothing', { or: [] }, []],
  ])('issues: %s', async (_, filter, expected) => {
    const wanted = reportOrder(expected);
    expect(await issueIds(filter)).toEqual({ ids: wanted.slice(0, 100), total: wanted.length });
  });

  const reportKeys = {
    PUBLISHED_DESC: [
      [asc('undated'), desc('date'), asc('id')],
      ['undated', 'sortDate'],
    ],
    PUBLISHED_ASC: [
      [asc('undated'), asc('date'), asc('id')],
      ['undated', 'sortDate'],
    ],
    ISSUE_COUNT_DESC: [[desc('count'), asc('id')], ['issueCount']],
    TITLE_ASC: [[asc('title'), asc('id')], ['sortTitle']],
  } as const;

  describe.each(Object.entries(reportKeys))('reports by %s', (order, [sorting, keys]) => {
    const expected = sortBy(reports, ({ properties, id }) => [...keys.map((key) => properties[key]), id], sorting);
    const page = async (args: string): Promise<Connection> => {
      const fields =
        'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
      return (await dataOf(store, `{ reports(orderBy: ${order}, ${args}) { ${fields} } }`))['reports'];
    };

    it('walks forward', async () => {
      const found: string[] = [];
      let after = '';
      for (let more = true; more;) {
        const { nodes, edges, pageInfo, totalCount } = await page(`first: 2 ${after}`);
        expect(totalCount).toBe(expected.length);
        expect(pageInfo.hasPreviousPage).toBe(found.length > 0);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
        found.push(...nodes.map(({ id }) => id));
        more = pageInfo.hasNextPage;
        after = `after: "${String(pageInfo.endCursor)}"`;
      }
      expect(found).toEqual(expected);
    });

    it('walks backward', async () => {
      const found: string[] = [];
      let before = '';
      for (let more = true; more;) {
        const { nodes, pageInfo } = await page(`last: 2 ${before}`);
        expect(pageInfo.hasNextPage).toBe(found.length > 0);
        found.unshift(...nodes.map(({ id }) => id));
        more = pageInfo.hasPreviousPage;
        before = `before: "${String(pageInfo.startCursor)}"`;
      }
      expect(found).toEqual(expected);
    });
  });

  it.each([
    [
      'committee',
      (value: string[]) => reports.filter(({ committee }) => value.includes(committee)),
      [reports[2]!.committee],
    ],
    [
      'region',
      (value: string[]) => reports.filter(({ regions }) => regions.some((id) => value.includes(id))),
      [placed.regions[0]!],
    ],
    [
      'team',
      (value: string[]) => reports.filter(({ teams }) => teams.some((id) => value.includes(id))),
      [reports[0]!.teams[0]!],
    ],
  ])('reports of a %s', async (field, expected, value) => {
    const data = await dataOf(
      store,
      'query ($filter: ReportFilter) { reports(filter: $filter, first: 100, orderBy: TITLE_ASC) { nodes { id } } }',
      {
        filter: { [field]: value },
      },
    );
    expect(new Set(ids(data['reports']))).toEqual(new Set(expected(value).map(({ id }) => id)));
  });

  it.each([1, 2, 3, 5])('documents that %i committees mention', async (atLeast) => {
    const expected = sharedDocuments(atLeast);
    const query =
      'query ($n: Int!) { sharedDocuments(minCommittees: $n, first: 100) { totalCount nodes { id } } documents(filter: {minCommittees: $n}) { totalCount } }';
    const data = await dataOf(store, query, { n: atLeast });
    expect(ids(data['sharedDocuments'])).toEqual(expected.slice(0, 100));
    expect(data['sharedDocuments']).toMatchObject({ totalCount: expected.length });
    expect(data['documents']).toMatchObject({ totalCount: expected.length });
  });

  it('documents shared within a scope', async () => {
    const team = reports[0]!.teams[0]!;
    const expected = sharedDocuments(1, ({ teams }) => teams.includes(team));
    const data = await dataOf(
      store,
      'query ($t: [ID!]) { sharedDocuments(minCommittees: 1, scope: {team: $t}, first: 100) { nodes { id } } }',
      { t: [team] },
    );
    expect(ids(data['sharedDocuments'])).toEqual(expected.slice(0, 100));
  });

  it('shared documents walk past ties', async () => {
    const found: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const query =
        'query ($after: String) { sharedDocuments(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
      const { nodes, pageInfo } = (await dataOf(store, query, { after }))['sharedDocuments'] as Connection;
      found.push(...nodes.map(({ id }) => id));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(sharedDocuments(2));
  });

  it('documents in a role, of a committee', async () => {
    const { committee } = reports[0]!;
    const data = await dataOf(
      store,
      'query ($c: [ID!]) { documents(filter: {role: [ISSUED], committee: $c}, first: 100) { nodes { id } } }',
      { c: [committee] },
    );
    const issuedSomewhere = new Set(
      reports.flatMap((report) => report.documents.filter(({ role }) => role === 'ISSUED').map(({ id }) => id)),
    );
    const mentionedHere = new Set(
      reports
        .filter((report) => report.committee === committee)
        .flatMap((report) => report.documents.map(({ id }) => id)),
    );
    expect(new Set(ids(data['documents']))).toEqual(
      new Set([...issuedSomewhere].filter((id) => mentionedHere.has(id))),
    );
  });

  it('committees by name, of a region, and by name as people write it', async () => {
    const province = placed.regions.at(-1)!;
    const { name } = nodesOf('PartyCommittee').find(({ id }) => id === reports[0]!.committee)!.properties;
    const data = await dataOf(
      store,
      'query ($region: [ID!], $name: String!) { all: committees(first: 100) { nodes { id } } some: committees(region: $region) { nodes { id } } committee(name: $name) { id } }',
      { region: [province], name: String(name).replace(/^中共/u, '').replace(/委$/u, '委员会') },
    );
    expect(ids(data['all'])).toEqual(committeesByName);
    const inside = new Set(
      reports.filter(({ regions }) => regions.includes(province)).map(({ committee }) => committee),
    );
    expect(ids(data['some'])).toEqual(committeesByName.filter((id) => inside.has(id)));
    expect(data['committee']).toEqual({ id: reports[0]!.committee });
  });

  it.each(['teams', 'rounds', 'regions'])('%s by id', async (field) => {
    const label = { teams: 'InspectionTeam', rounds: 'InspectionRound', regions: 'Region' }[field]!;
    const data = await dataOf(store, `{ ${field} { id } }`);
    expect(ids({ nodes: data[field]! })).toEqual(sortBy(nodesOf(label), ({ id }) => [id], [asc('id')]));
  });

  it('a region knows the way down to it, and the bodies below it', async () => {
    const { regions } = placed;
    const data = await dataOf(
      store,
      'query ($id: ID!) { region(id: $id) { path { id } committees { nodes { id } } here: committees(includeDescendants: false) { nodes { id } } } }',
      { id: regions.at(-1) },
    );
    const below = new Set(
      reports.filter((report) => report.regions.includes(regions.at(-1)!)).map(({ committee }) => committee),
    );
    expect(data['region']).toMatchObject({
      path: [{ id: regions.at(-1) }],
      committees: { nodes: committeesByName.filter((id) => below.has(id)).map((id) => ({ id })) },
    });
  });

  it('any node by its id, in the order asked; null for what does not exist', async () => {
    const wanted = [
      ...nodesOf('Measure').slice(0, 2),
      ...nodesOf('Region').slice(0, 1),
      ...nodesOf('Inspection').slice(0, 1),
    ].map(({ id }) => id);
    const asked = ['nothing', wanted[3], wanted[0], 'issue:none/1', wanted[2], wanted[1], wanted[0]];
    const data = await dataOf(
      store,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Measure { issue { aspect { report { id } } } } } }',
      { ids: asked },
    );
    const nodes = data['nodes'] as ({ id: string; __typename: string } | null)[];
    expect(nodes.map((node) => node?.id ?? null)).toEqual([
      null,
      wanted[3],
      wanted[0],
      null,
      wanted[2],
      wanted[1],
      wanted[0],
    ]);
    expect(nodes.map((node) => node?.__typename ?? null)).toEqual([
      null,
      'Inspection',
      'Measure',
      null,
      'Region',
      'Measure',
      'Measure',
    ]);
  });

  it.each(['source', 'figure'])('a %s has an id in the graph, but is no node of the API', async (kind) => {
    const rows = await store.read(
      'MATCH (n:Entity) WHERE n.id STARTS WITH $start RETURN n.id AS id ORDER BY id LIMIT 1',
      {
        start: `${kind}:`,
      },
    );
    const query = 'query ($id: ID!) { node(id: $id) { id } paths(from: $id, to: $id) { length } }';
    expect(await dataOf(store, query, { id: rows[0]!['id'] })).toEqual({ node: null, paths: [] });
  });

  it('a field merged from several fragments keeps all that any of them asks for', async () => {
    const query = `
      fragment F on Mention { node { __typename ... on Measure { number } } }
      query ($id: ID!) {
        report(id: $id) {
          mentions { ...F }
          aspects { issues { measures { mentions { ...F node { ... on Measure { text } } } } } }
        }
      }`;
    const { report } = await dataOf(store, query, { id: reports[0]!.id });
    const below = report.aspects.flatMap(({ issues: found }: { issues: { measures: { mentions: unknown[] }[] }[] }) =>
      found.flatMap(({ measures }) => measures.flatMap(({ mentions }) => mentions)),
    );
    expect(below.length).toBeGreaterThan(0);
    for (const { node } of below) expect(Object.keys(node as object).sort()).toEqual(['__typename', 'number', 'text']);
  });

  it('a cursor below one committee is refused below another', async () => {
    const page =
      'query ($id: ID!, $after: String) { committee(id: $id) { issues(first: 1, after: $after) { pageInfo { endCursor } } } }';
    const { committee } = await dataOf(store, page, { id: reports[0]!.committee });
    const after = committee.issues.pageInfo.endCursor as string;
    const here = await askGraph(store, page, { id: reports[0]!.committee, after });
    expect(here.result.errors).toBeUndefined();
    const there = await askGraph(store, page, { id: reports[1]!.committee, after });
    expect(there.result.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each([
    ['党组', null],
    ['委', null],
    ['', null],
  ])('a committee is not guessed from %j', async (name, expected) => {
    expect(await dataOf(store, 'query ($name: String!) { committee(name: $name) { id } }', { name })).toEqual({
      committee: expected,
    });
  });

  it.each([
    ['too many conditions', { or: Array.from({ length: 61 }, () => ({ report: [] })) }, /at most 60 conditions/],
    ['too deep', { not: { not: { not: { not: { not: { not: { report: [] } } } } } } }, /at most 6 deep/],
  ])('a filter of %s is refused before the engine hears of it', async (_, filter, message) => {
    const { result, statements } = await askGraph(
      store,
      'query ($f: IssueFilter) { issues(filter: $f) { totalCount } }',
      { f: filter },
    );
    expect(result.errors?.[0]).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(statements).toEqual([]);
  });

  it('relations nested without end are refused before the engine hears of them', async () => {
    const nested = Array.from({ length: 14 }).reduce<string>(
      (inner) => `committee { reports(first: 1) { nodes { ${inner} } } }`,
      'id',
    );
    const { result, statements } = await askGraph(store, `{ reports(first: 1) { nodes { ${nested} } } }`);
    expect(result.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/At most 12 relations/) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(statements.length).toBeLessThanOrEqual(1);
  });

  it('the whole graph, counted', async () => {
    const data = await dataOf(
      store,
      '{ stats { engine reports committees teams regions aspects issues leafIssues measures documents mentions } }',
    );
    expect(data['stats']).toEqual({
      engine: engine.name,
      reports: reports.length,
      committees: nodesOf('PartyCommittee').length,
      teams: nodesOf('InspectionTeam').length,
      regions: nodesOf('Region').length,
      aspects: nodesOf('Aspect').length,
      issues: allReports.reduce(
        (sum, { parsed }) => sum + parsed.aspects.reduce((n, aspect) => n + aspect.issues.length, 0),
        0,
      ),
      leafIssues: issues.filter(({ properties }) => properties['isLeaf'] === true).length,
      measures: issues.reduce((sum, { properties }) => sum + (properties['measureCount'] as number), 0),
      documents: documents.length,
      mentions: reports.reduce((sum, report) => sum + report.documents.length, 0),
    });
  });

  it.each([
    ['first too large', '{ reports(first: 101) { totalCount } }', /first is at most 100/],
    ['first negative', '{ issues(first: -1) { totalCount } }', /must not be negative/],
    ['first and last', '{ documents(first: 1, last: 1) { totalCount } }', /either first or last/],
    ['a foreign cursor', '{ committees(after: "YWJj") { nodes { id } } }', /damaged or belongs to another/],
    ['too many ids', `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, /at most 100/],
    ['neither id nor name', '{ committee { id } }', /either id or name/],
    ['two of id, code and name', '{ region(code: "1", name: "x") { id } }', /exactly one/],
    [
      'a text cut backwards',
      `{ report(id: "${reports[0]!.id}") { source { text(start: 5, end: 1) } } }`,
      /0 <= start <= end/,
    ],
  ])('bad input is refused: %s', async (_, query, message) => {
    const { result, statements } = await askGraph(store, query);
    expect(result.errors?.[0]).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(statements).toEqual([]);
  });
});
