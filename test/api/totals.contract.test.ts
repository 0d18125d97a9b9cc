import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/store/Store.js';
import { dataOf, schema } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

const inSongyu = 'scope: {committee: ["committee:中共青禾市松屿区委"]}';

/** Arguments to ask each connection at the root with, besides the page. */
const roots: Readonly<Record<string, readonly string[]>> = {
  reports: ['', 'filter: {text: "委"}', 'filter: {region: ["region:云岭省"]}', 'filter: {publishedFrom: "2024-01-01"}'],
  issues: [
    '',
    'filter: {leafOnly: false}',
    'filter: {text: "党"}',
    'filter: {anyRank: true, type: ["theory-study"]}',
    'filter: {or: [{focus: [POLICY]}, {text: "党"}], not: {status: [COMPLETED]}}, orderBy: MEASURE_COUNT_DESC',
  ],
  documents: ['', 'filter: {role: [ISSUED]}', 'filter: {minCommittees: 2}', 'filter: {text: "办法", kind: [MEASURES]}'],
  committees: ['', 'region: ["region:云岭省"]', 'text: "委", kind: [LOCAL_COMMITTEE]'],
  sharedDocuments: ['', 'minCommittees: 1', 'scope: {focus: [POLICY]}', 'minCommittees: 1, ' + inSongyu],
  openItems: ['', 'overdueOnly: true, asOf: "2024-06-01"', inSongyu],
  timeline: ['', 'kinds: [DEADLINE, SIGNED]', 'kinds: []', 'from: "2023-06-01", to: "2023-12-31", ' + inSongyu],
  search: ['text: "党"', 'text: "党", kinds: [DOCUMENT, COMMITTEE]', 'text: "整改 落实", ' + inSongyu, 'text: "！"'],
};

/** A question that leads to each connection below the root; `$` is where the page goes. */
const below: Readonly<Record<string, readonly string[]>> = {
  'PartyCommittee.reports': ['{ committees { nodes { reports($) } } }'],
  'PartyCommittee.issues': [
    '{ committees { nodes { issues($) } } }',
    '{ committees { nodes { issues(filter: {text: "党", leafOnly: false}, $) } } }',
  ],
  'Region.committees': ['{ regions { committees($) } }', '{ regions { committees(includeDescendants: false, $) } }'],
  'Report.issues': [
    '{ reports { nodes { issues($) } } }',
    '{ reports { nodes { issues(filter: {focus: [POLICY]}, $) } } }',
  ],
  'Document.mentions': [
    '{ documents(first: 100) { nodes { mentions($) } } }',
    '{ documents(first: 100) { nodes { mentions(role: CITED, $) } } }',
  ],
  'IssueType.issues': ['{ issueTypes { issues($) } }', '{ issueTypes { issues(filter: {not: {text: "党"}}, $) } }'],
  'IssueTypeRecurrence.issues': [
    '{ recurringIssueTypes { issues($) } }',
    `{ recurringIssueTypes(minCommittees: 1, anyRank: true, ${inSongyu}) { issues($) } }`,
  ],
};

describeEngines('totalCount is what all pages have together', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const path of sampleFiles) await store.put(sourceFile(path));
  });
  afterAll(() => store.close());

  interface Page {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }

  it('every connection is asked', () => {
    const connections = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.values((type as NonNullable<ReturnType<typeof schema.getQueryType>>).getFields()).map((field) => ({
          name: type === schema.getQueryType() ? field.name : `${type.name}.${field.name}`,
          isConnection: getNamedType(field.type).name.endsWith('Connection'),
        })),
      );
    const names = connections.filter(({ isConnection }) => isConnection).map(({ name }) => name);
    expect(names.sort()).toEqual([...Object.keys(roots), ...Object.keys(below)].sort());
  });

  it.each(Object.entries(roots).flatMap(([field, asked]) => asked.map((args) => [field, args] as const)))(
    '%s(%s)',
    async (field, args) => {
      const totals = new Set<number>();
      const cursors: string[] = [];
      for (let after = ''; ;) {
        const given = [args, 'first: 40', after].filter(Boolean).join(', ');
        const query = `{ ${field}(${given}) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }`;
        const page = (await dataOf(store, query))[field] as Page;
        totals.add(page.totalCount);
        cursors.push(...page.edges.map(({ cursor }) => cursor));
        if (!page.pageInfo.hasNextPage) break;
        after = `after: "${page.pageInfo.endCursor}"`;
      }
      expect([...totals]).toEqual([cursors.length]);
      expect(new Set(cursors).size).toBe(cursors.length);
    },
  );

  it.each(Object.values(below).flat())('%s', async (question) => {
    const pages = 'first: 100) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } }';
    const found = pagesIn(await dataOf(store, question.replace('$)', pages)));
    expect(found.length).toBeGreaterThan(0);
    for (const { totalCount, edges, pageInfo } of found) {
      expect(pageInfo.hasNextPage).toBe(false);
      expect(totalCount).toBe(edges.length);
    }
    expect(found.some(({ totalCount }) => totalCount > 0)).toBe(true);
  });

  function pagesIn(value: unknown): Page[] {
    if (typeof value !== 'object' || value === null) return [];
    return 'totalCount' in value ? [value as Page] : Object.values(value).flatMap(pagesIn);
  }
});
