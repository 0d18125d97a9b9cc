import { setTimeout as sleep } from 'node:timers/promises';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedStatement } from '../../src/store/fixedStatement.js';
import { settlingTime } from '../../src/store/GraphVersions.js';
import type { Parameters, Row, Store } from '../../src/store/Store.js';
import { schema } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

type Read = Store['read'];
type Served = Pick<Store, 'engine' | 'issueTypes' | 'read'>;

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const texts = ['整改', '整改 落实', '一', '２０２３年', 'PPP', '办法', '"* OR', '没有的词'];
const inSongyu = { committee: ['committee:中共青禾市松屿区委'] };
const scopes = [{}, { ...inSongyu, publishedFrom: '2020-01-01', focus: ['POLICY', 'DISCIPLINE'] }];
/** Engines plan each text of a statement once, which takes them long where the machine is busy. */
const patience = 120_000;

describeEngines('search', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const path of sampleFiles.slice(1)) await store.put(sourceFile(path));
  });
  afterAll(() => store.close());

  const servedBy = (read: Read): Served => ({ engine: engine.name, issueTypes: new Set(['theory-study']), read });
  const read: Read = (statement, parameters) => store.read(statement, parameters);
  /** A server that has never done with reading all reports. */
  const scanning = (): Served =>
    servedBy((statement, parameters) =>
      statement === fixedStatement('report-versions')
        ? Promise.resolve([{ version: 1, reportIds: Array.from({ length: 300 }, (_, at) => `report:${at}`), versions: Array(300).fill(1) }]) // prettier-ignore
        : store.read(statement, parameters),
    );

  const ask = async (served: Served, variableValues: Record<string, unknown>): Promise<Connection> => {
    const source = `query ($text: String!, $scope: Scope, $kinds: [SearchKind!], $first: Int, $after: String) {
      search(text: $text, scope: $scope, kinds: $kinds, first: $first, after: $after) {
        totalCount edges { cursor node { kind score node { id } highlights { field start end } } } pageInfo { hasNextPage endCursor }
      } }`;
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { store: served } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data!['search'])) as Connection;
  };

  describe('answers the same by looking texts up and by looking through all of them', () => {
    const [lookingUp, lookingThrough] = [servedBy(read), scanning()];
    it.each(texts)(
      '%s',
      async (text) => {
        for (const scope of scopes) {
          const asked = { text, scope, first: 100 };
          expect(await ask(lookingUp, asked), JSON.stringify(scope)).toEqual(await ask(lookingThrough, asked));
        }
      },
      patience,
    );

    it(
      'of some kinds',
      async () => {
        const asked = { text: '办法', kinds: ['DOCUMENT', 'COMMITTEE'], first: 5 };
        expect(await ask(lookingUp, asked)).toEqual(await ask(lookingThrough, asked));
      },
      patience,
    );
  });

  it('gives each hit once, page after page', async () => {
    const served = servedBy(read);
    const { edges, totalCount } = await ask(served, { text: '整改', first: 100 });
    const walked: unknown[] = [];
    for (let after: string | null = null; walked.length < edges.length;) {
      const page: Connection = await ask(served, { text: '整改', first: 7, after });
      walked.push(...page.edges);
      after = page.pageInfo.endCursor;
      expect(page.pageInfo.hasNextPage).toBe(walked.length < totalCount);
    }
    expect(walked.slice(0, 100)).toEqual(edges);
  });

  it(
    'sees what was put, corrected and deleted',
    async () => {
      const served = servedBy(read);
      const count = async (text: string): Promise<number> => (await ask(served, { text })).totalCount;
      const file = sourceFile(sampleFiles[0]!);
      const before = await count('整改');
      expect(await count('翡翠鹦鹉')).toBe(0);
      const { reportId } = await store.put(file);
      expect(await count('整改')).toBeGreaterThan(before);
      const bytes = new TextEncoder().encode(new TextDecoder().decode(file.bytes).replaceAll('落实', '翡翠鹦鹉'));
      const again = await store.put({ ...file, bytes });
      expect(await count('翡翠鹦鹉')).toBeGreaterThan(0);
      for (const id of new Set([reportId, again.reportId])) await store.delete(id);
      expect(await count('翡翠鹦鹉')).toBe(0);
      expect(await count('整改')).toBe(before);
    },
    patience,
  );

  it('takes a number of statements that the operation’s shape decides', async () => {
    let statements = 0;
    const served = servedBy((statement: string, parameters?: Parameters): Promise<readonly Row[]> => {
      statements += 1;
      return store.read(statement, parameters);
    });
    const take = async (asked: Record<string, unknown>): Promise<number> => {
      statements = 0;
      await ask(served, asked);
      return statements;
    };
    await ask(served, { text: '整改' });
    await sleep(settlingTime[engine.name]);
    await ask(served, { text: '整改' });
    // The graph’s version and the texts as written; in a scope, its reports and which documents are in it.
    expect(await take({ text: '整改', first: 1 })).toBe(2);
    expect(await take({ text: '整改', first: 100 })).toBe(2);
    expect(await take({ text: '整改', scope: inSongyu, first: 100 })).toBe(4);
  });
});
