import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gapKinds } from '../../src/graph/evidenceGaps.js';
import { asc, compareKeys, desc } from '../../src/plan/Order.js';
import type { Store } from '../../src/store/Store.js';
import { locateRuns } from '../../src/text/locateRuns.js';
import { searchRuns } from '../../src/text/searchRuns.js';
import { dataOf, askGraph } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import {
  issues,
  nodesOf,
  passes,
  relationships,
  relationshipsOf,
  reports,
  sortBy,
  type IssueFacts,
} from '../support/oracle.js';
import { taxonomy } from '../support/parse.js';
import { allReports, extractor } from '../support/reports.js';

type Scope = Readonly<Record<string, unknown>>;
const leaves = issues.filter(({ properties }) => properties['isLeaf'] === true);
const inScope = (scope: Scope): IssueFacts[] => leaves.filter((issue) => passes(issue, scope));
const reportsIn = ({ type: _type, focus: _focus, ...scope }: Scope): typeof reports =>
  reports.filter((report) => passes({ id: '', properties: {}, report }, scope));
const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const sorted = <T>(rows: readonly T[], keys: (row: T) => unknown[], order: Parameters<typeof compareKeys>[2]): T[] =>
  [...rows].sort((a, b) => compareKeys(keys(a), keys(b), order));
const typeKeys = taxonomy.types.map(({ id }) => id);
const typesOf = ({ properties }: IssueFacts, anyRank: boolean): string[] =>
  anyRank
    ? (properties['typeKeys'] as string[])
    : properties['typeKey'] === null
      ? []
      : [properties['typeKey'] as string];

const placed = reports.find(({ regions }) => regions.length > 1)!;
const scopes: readonly (readonly [string, Scope])[] = [
  ['everything', {}],
  ['a region', { region: [placed.regions.at(-1)] }],
  ['two focuses', { focus: ['POLICY', 'DISCIPLINE'] }],
  ['a team and dates', { team: [reports[0]!.teams[0]], publishedFrom: '2020-01-01' }],
  ['two types', { type: ['theory-study', 'principal-responsibility'] }],
  ['nothing', { committee: ['committee:nobody'] }],
];

describeEngines('cross-cutting questions', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const { source } of allReports) await store.put(source);
  });
  afterAll(() => store.close());

  describe.each(scopes)('over %s', (_, scope) => {
    it.each([
      [2, 1, false],
      [1, 2, false],
      [3, 1, true],
    ])('recurring types: %i committees, %i rounds, any rank %s', async (minCommittees, minRounds, anyRank) => {
      const rows = typeKeys.map((key) => {
        const found = inScope(scope).filter((issue) => typesOf(issue, anyRank).includes(key));
        const committees = distinct(found.map(({ report }) => report.committee));
        return {
          key,
          found,
          committees,
          rounds: distinct(found.flatMap(({ report }) => report.rounds)),
          reportCount: distinct(found.map(({ report }) => report.id)).length,
        };
      });
      const all = distinct(reportsIn(scope).map(({ committee }) => committee)).length;
      const kept = rows.filter(
        ({ committees, rounds }) =>
          committees.length >= minCommittees && (minRounds <= 1 || rounds.length >= minRounds),
      );
      const expected = sorted(
        kept.filter(({ found }) => found.length > 0),
        ({ committees, found, key }) => [committees.length, found.length, key],
        [desc('committees'), desc('issues'), asc('key')],
      );
      const query = `query ($scope: Scope, $c: Int, $r: Int, $any: Boolean) {
        recurringIssueTypes(scope: $scope, minCommittees: $c, minRounds: $r, anyRank: $any) {
          type { key } committeeCount reportCount issueCount share committees { id } rounds { id }
          issues(first: 100) { totalCount nodes { id } }
        }
      }`;
      const data = await dataOf(store, query, { scope, c: minCommittees, r: minRounds, any: anyRank });
      expect(data['recurringIssueTypes']).toEqual(
        expected.map(({ key, found, committees, rounds, reportCount }) => ({
          type: { key },
          committeeCount: committees.length,
          reportCount,
          issueCount: found.length,
          share: committees.length / all,
          committees: sortBy(
            nodesOf('PartyCommittee').filter(({ id }) => committees.includes(id)),
            ({ properties, id }) => [properties['sortName'], id],
            [asc('name'), asc('id')],
          ).map((id) => ({ id })),
          rounds: sorted(rounds, (id) => [id], [asc('id')]).map((id) => ({ id })),
          issues: {
            totalCount: found.length,
            nodes: sorted(found, ({ properties, id }) => [properties['reportId'], properties['start'], id], [
              asc('report'),
              asc('start'),
              asc('id'),
            ])
              .slice(0, 100)
              .map(({ id }) => ({ id })),
          },
        })),
      );
    });

    it('co-occurring types', async () => {
      const perReport = reports.map((report) =>
        distinct(
          inScope(scope)
            .filter((issue) => issue.report === report)
            .flatMap((issue) => typesOf(issue, false)),
        ),
      );
      const having = (...keys: string[]): number =>
        perReport.filter((types) => keys.every((key) => types.includes(key))).length;
      const all = reportsIn(scope).length;
      const pairs = typeKeys.flatMap((a) => typeKeys.filter((b) => a < b && having(a, b) >= 2).map((b) => ({ a, b })));
      const expected = sorted(
        pairs.map(({ a, b }) => ({
          a,
          b,
          reportCount: having(a, b),
          lift: (having(a, b) * all) / (having(a) * having(b)),
        })),
        ({ a, b, reportCount, lift }) => [reportCount, lift, a, b],
        [desc('reports'), desc('lift'), asc('a'), asc('b')],
      );
      const data = await dataOf(
        store,
        'query ($scope: Scope) { coOccurringIssueTypes(scope: $scope, first: 100) { a { key } b { key } reportCount lift } }',
        { scope },
      );
      expect(data['coOccurringIssueTypes']).toEqual(
        expected.slice(0, 100).map(({ a, b, ...rest }) => ({ a: { key: a }, b: { key: b }, ...rest })),
      );

      const [type] = typeKeys;
      const ofOne = await dataOf(
        store,
        'query ($scope: Scope, $type: String) { coOccurringIssueTypes(scope: $scope, type: $type, first: 100) { a { key } b { key } } }',
        { scope, type },
      );
      expect(ofOne['coOccurringIssueTypes']).toEqual(
        expected.filter(({ a, b }) => a === type || b === type).map(({ a, b }) => ({ a: { key: a }, b: { key: b } })),
      );
    });

    it('open items, and those overdue', async () => {
      const open = inScope(scope).filter(
        ({ properties }) => !['COMPLETED', 'NOT_STATED'].includes(properties['status'] as string),
      );
      const overdue = open.filter(
        ({ properties }) => properties['deadline'] != null && properties['deadline'] < '2024-10-01',
      );
      const order = (found: readonly IssueFacts[]): unknown =>
        sortBy(found, ({ properties, id }) => [properties['sortDeadline'], id], [asc('deadline'), asc('id')]).map(
          (id) => ({ id }),
        );
      const query = `query ($scope: Scope) {
        open: openItems(scope: $scope, first: 100) { totalCount nodes { id } }
        overdue: openItems(scope: $scope, first: 100, asOf: "2024-10-01", overdueOnly: true) { totalCount nodes { id } }
      }`;
      const data = await dataOf(store, query, { scope });
      expect(data).toEqual({
        open: { totalCount: open.length, nodes: order(open) },
        overdue: { totalCount: overdue.length, nodes: order(overdue) },
      });
    });

    it.each(['ISSUE_TYPE', 'COMMITTEE', 'REGION', 'ROUND', 'YEAR', 'FOCUS'])('outcomes by %s', async (groupBy) => {
      const figures = nodesOf('Figure')
        .filter(({ properties }) => properties['kind'] !== 'PERCENTAGE')
        .map(({ properties }) => ({ properties, report: reports.find(({ id }) => id === properties['reportId'])! }))
        .filter(({ properties, report }) => passes({ id: '', properties, report }, scope));
      const groupsOf = ({ properties, report }: (typeof figures)[number]): (string | null)[] =>
        ({
          ISSUE_TYPE: [properties['typeKey'] as string | null],
          COMMITTEE: [report.committee],
          REGION: report.regions.slice(0, 1),
          ROUND: [...report.rounds],
          YEAR: [report.date?.slice(0, 4) ?? null],
          FOCUS: [properties['focus'] as string | null],
        })[groupBy]!;
      const totals = new Map<
        string,
        { key: string; kind: unknown; unit: unknown; total: number; figureCount: number }
      >();
      for (const figure of figures) {
        for (const key of groupsOf(figure).filter((group) => group !== null)) {
          const { kind, baseUnit: unit, baseValue } = figure.properties;
          const identity = JSON.stringify([key, kind, unit]);
          const known = totals.get(identity) ?? { key, kind, unit, total: 0, figureCount: 0 };
          totals.set(identity, {
            ...known,
            total: known.total + (baseValue as number),
            figureCount: known.figureCount + 1,
          });
        }
      }
      const rows = [...totals.values()].map((row) => ({ ...row, total: Math.round(row.total * 100) / 100 }));
      const expected = sorted(rows, ({ total, key, kind, unit }) => [total, key, kind, unit], [
        desc('total'),
        asc('key'),
        asc('kind'),
        asc('unit'),
      ]);
      const data = await dataOf(
        store,
        'query ($scope: Scope, $groupBy: OutcomeGroup!) { outcomes(scope: $scope, groupBy: $groupBy) { key kind unit total figureCount } }',
        { scope, groupBy },
      );
      expect(data['outcomes']).toEqual(expected);
    });

    it('evidence gaps', async () => {
      const gaps = [...nodesOf('Issue'), ...nodesOf('Measure')].flatMap(({ id, properties }) => {
        const report = reports.find((one) => one.id === properties['reportId'])!;
        const inside = passes({ id, properties, report }, scope);
        return inside ? (properties['gaps'] as string[]).map((kind) => ({ kind, id, properties })) : [];
      });
      const expected = sorted(
        gaps,
        ({ kind, id, properties }) => [kind, properties['reportId'], properties['start'], id],
        [asc('kind'), asc('report'), asc('start'), asc('id')],
      );
      const query =
        'query ($scope: Scope, $kind: [GapKind!]) { evidenceGaps(scope: $scope, kind: $kind, first: 100) { kind node { id } } evidenceGapCounts(scope: $scope, kind: $kind) { kind count } }';
      for (const kinds of [undefined, ...gapKinds.map((kind) => [kind])]) {
        const data = await dataOf(store, query, { scope, kind: kinds });
        const wanted = expected.filter(({ kind }) => kinds?.includes(kind as never) ?? true);
        expect(data['evidenceGaps']).toEqual(wanted.slice(0, 100).map(({ kind, id }) => ({ kind, node: { id } })));
        const counted = (kinds ?? gapKinds).toSorted();
        expect(data['evidenceGapCounts']).toEqual(
          counted.map((kind) => ({ kind, count: wanted.filter((gap) => gap.kind === kind).length })),
        );
      }
    });

    it('the timeline, walked forward and backward', async () => {
      const ofReports = scope['type'] == null && scope['focus'] == null ? reportsIn(scope) : [];
      const inspections = distinct(ofReports.flatMap(({ id }) => relationshipsOf(id, 'RESPONDS_TO')));
      const at = (kind: string, id: string, date: unknown): { kind: string; id: string; date: string }[] =>
        typeof date === 'string' ? [{ kind, id, date }] : [];
      const inspection = (id: string) => nodesOf('Inspection').find((node) => node.id === id)!.properties;
      const measures = nodesOf('Measure').filter(({ id, properties }) =>
        passes({ id, properties, report: reports.find((one) => one.id === properties['reportId'])! }, scope),
      );
      const events = [
        ...inspections.flatMap((id) => [
          ...at('INSPECTION_STARTED', id, inspection(id)['start']),
          ...at('INSPECTION_ENDED', id, inspection(id)['end']),
          ...at('FEEDBACK', id, inspection(id)['feedbackDate']),
        ]),
        ...ofReports.flatMap(({ id, properties }) => [
          ...at('SIGNED', id, properties['signedDate']),
          ...at('PUBLISHED', id, properties['publishedDate']),
        ]),
        ...issues
          .filter((issue) => passes(issue, scope))
          .flatMap(({ id, properties }) => at('DEADLINE', id, properties['deadline'])),
        ...measures.flatMap(({ id, properties }) =>
          distinct(properties['dateStarts'] as string[]).flatMap((date) => at('DATED_MEASURE', id, date)),
        ),
      ];
      const expected = sorted(events, ({ date, kind, id }) => [date, kind, id], [asc('date'), asc('kind'), asc('id')]);
      const fields =
        'totalCount nodes { date kind node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
      const found: unknown[] = [];
      for (let after: string | null = null, more = true; more;) {
        const query = `query ($scope: Scope, $after: String) { timeline(scope: $scope, first: 70, after: $after) { ${fields} } }`;
        const { timeline } = await dataOf(store, query, { scope, after });
        expect(timeline.totalCount).toBe(expected.length);
        found.push(...timeline.nodes);
        ({ hasNextPage: more, endCursor: after } = timeline.pageInfo);
      }
      expect(found).toEqual(expected.map(({ date, kind, id }) => ({ date, kind, node: { id } })));
      const { timeline: last } = await dataOf(
        store,
        `query ($scope: Scope) { timeline(scope: $scope, last: 5) { ${fields} } }`,
        { scope },
      );
      expect(last.nodes).toEqual(found.slice(-5));
    });

    it.each(['营商环境', '巡察 整改', '一', '2023', 'ABC', '"', '党*', '（试行）'])('search for %s', async (text) => {
      const runs = searchRuns(text);
      const texts = [
        ...reportsIn(scope).map(({ id, properties }) => ({ kind: 'REPORT', id, field: 'displayTitle', properties })),
        ...issues
          .filter((issue) => passes(issue, scope))
          .map(({ id, properties }) => ({ kind: 'ISSUE', id, field: 'title', properties })),
        ...nodesOf('Measure')
          .filter(({ id, properties }) =>
            passes({ id, properties, report: reports.find((one) => one.id === properties['reportId'])! }, scope),
          )
          .map(({ id, properties }) => ({ kind: 'MEASURE', id, field: 'text', properties })),
      ].filter(({ kind }) => kind !== 'REPORT' || (scope['type'] == null && scope['focus'] == null));
      const count = (within: string, run: string): number => within.split(run).length - 1;
      const hits = texts
        .filter(
          ({ properties }) => runs.length > 0 && runs.every((run) => (properties['search'] as string).includes(run)),
        )
        .map(({ properties, ...hit }) => {
          const within = properties['search'] as string;
          const score = runs.reduce((sum, run) => sum + count(within, run), 0) / [...within].length;
          const own = properties[hit.field] as string;
          return { ...hit, score, highlights: locateRuns(own, runs).map((span) => own.slice(span.start, span.end)) };
        });
      const expected = sorted(hits, ({ score, id }) => [score, id], [desc('score'), asc('id')]);
      const query = `query ($scope: Scope, $text: String!) {
        search(text: $text, scope: $scope, kinds: [REPORT, ISSUE, MEASURE], first: 100) {
          totalCount nodes { kind node { id } score highlights { field } }
        }
      }`;
      const { search } = await dataOf(store, query, { scope, text });
      expect(search.totalCount).toBe(expected.length);
      expect(search.nodes).toEqual(
        expected.slice(0, 100).map(({ kind, id, score, field, highlights }) => ({
          kind,
          node: { id },
          score,
          highlights: highlights.map(() => ({ field })),
        })),
      );
    });
  });

  it('compared committees, in the order asked', async () => {
    const ids = [reports[2]!.committee, reports[0]!.committee, 'committee:nobody'];
    const counts = typeKeys.map((key) => ({
      key,
      counts: ids
        .slice(0, 2)
        .map(
          (id) => leaves.filter((issue) => issue.report.committee === id && typesOf(issue, false).includes(key)).length,
        ),
    }));
    const expected = sorted(
      counts.filter((row) => row.counts.some((count) => count > 0)),
      (row) => [row.counts[0]! + row.counts[1]!, row.key],
      [desc('total'), asc('key')],
    );
    const data = await dataOf(
      store,
      'query ($ids: [ID!]!) { compareCommittees(ids: $ids) { committees { id } rows { type { key } counts } } }',
      { ids },
    );
    expect(data['compareCommittees']).toEqual({
      committees: ids.slice(0, 2).map((id) => ({ id })),
      rows: expected.map(({ key, counts: row }) => ({ type: { key }, counts: row })),
    });
  });

  it('the taxonomy, and the profile of a committee', async () => {
    const data = await dataOf(
      store,
      '{ all: issueTypes { key zh en focus } policy: issueTypes(focus: [POLICY]) { key } one: issueType(key: "education") { id } none: issueType(key: "x") { id } }',
    );
    expect(data['all']).toEqual(taxonomy.types.map(({ id, zh, en, focus }) => ({ key: id, zh, en, focus })));
    expect(data['policy']).toEqual(
      taxonomy.types.filter(({ focus }) => focus === 'POLICY').map(({ id }) => ({ key: id })),
    );
    expect([data['one'], data['none']]).toEqual([{ id: 'type:education' }, null]);

    const { committee } = reports[0]!;
    const profile = sorted(
      typeKeys.flatMap((key) => {
        const issueCount = leaves.filter(
          (issue) => issue.report.committee === committee && typesOf(issue, false).includes(key),
        ).length;
        return issueCount === 0 ? [] : [{ key, issueCount }];
      }),
      ({ key, issueCount }) => [issueCount, key],
      [desc('count'), asc('key')],
    );
    const found = await dataOf(
      store,
      'query ($id: ID!) { committee(id: $id) { typeProfile { type { key } issueCount } } }',
      { id: committee },
    );
    expect(found['committee']).toEqual({
      typeProfile: profile.map(({ key, issueCount }) => ({ type: { key }, issueCount })),
    });
  });

  it('an unknown issue type is a mistake, at the root and below', async () => {
    for (const query of [
      '{ issues(filter: {type: ["no-such"]}) { totalCount } }',
      '{ recurringIssueTypes(scope: {type: ["no-such"]}) { issueCount } }',
      `{ report(id: "${reports[0]!.id}") { issues(filter: {type: ["no-such"]}) { totalCount } } }`,
    ]) {
      const { result } = await askGraph(store, query);
      expect(result.errors?.[0]).toMatchObject({
        message: expect.stringContaining('no-such') as string,
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  describe('paths', () => {
    const walked = [
      'ISSUED_BY',
      'LOCATED_IN',
      'PART_OF',
      'RESPONDS_TO',
      'INSPECTED',
      'CONDUCTED_BY',
      'IN_ROUND',
      'HAS_ASPECT',
      'HAS_ISSUE',
      'HAS_SUBISSUE',
      'ADDRESSED_BY',
      'HAS_STEP',
      'MENTIONS',
      'OF_TYPE',
    ] as const;
    const ways = new Map<string, Map<string, string>>();
    for (const { from, to, type } of relationships) {
      if (!(walked as readonly string[]).includes(type)) continue;
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        const known = ways.get(a) ?? new Map<string, string>();
        ways.set(a, known.set(b, type));
      }
    }
    /** All shortest paths by a plain breadth-first search from one end. */
    const allShortest = (from: string, to: string, most: number): string[][] => {
      let paths = [[from]];
      const seen = new Set([from]);
      for (let length = 0; length <= most && paths.length > 0; length++) {
        const done = paths.filter((path) => path.at(-1) === to);
        if (done.length > 0)
          return sorted(
            done,
            (path) => path,
            done[0]!.map((_, at) => asc(String(at))),
          );
        const next = paths.flatMap((path) =>
          [...(ways.get(path.at(-1)!) ?? new Map()).keys()].filter((id) => !seen.has(id)).map((id) => [...path, id]),
        );
        for (const path of next) seen.add(path.at(-1));
        paths = next;
      }
      return [];
    };
    const someIssue = leaves[0]!.id;
    it.each([
      ['two committees', reports[0]!.committee, reports[3]!.committee, 8],
      ['two issues', someIssue, leaves.at(-1)!.id, 12],
      ['neighbours', reports[0]!.id, reports[0]!.committee, 8],
      ['too far', someIssue, leaves.at(-1)!.id, 1],
      ['itself', someIssue, someIssue, 8],
      ['nothing', someIssue, 'issue:nothing/1', 8],
    ])('between %s', async (_, from, to, maxLength) => {
      const expected = to === 'issue:nothing/1' ? [] : allShortest(from, to, maxLength);
      const query =
        'query ($from: ID!, $to: ID!, $most: Int) { paths(from: $from, to: $to, maxLength: $most, first: 5) { length nodes { id } relationships } }';
      const data = await dataOf(store, query, { from, to, most: maxLength });
      expect(data['paths']).toEqual(
        expected.slice(0, 5).map((path) => ({
          length: path.length - 1,
          nodes: path.map((id) => ({ id })),
          relationships: path.slice(1).map((id, at) => ways.get(path[at]!)!.get(id)),
        })),
      );
    });
  });
});
