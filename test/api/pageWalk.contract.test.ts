import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/Store.js';
import { askGraph, dataOf } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}
const fields = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
/** Where engines are slow, a walk takes long. */
const patience = 240_000;

/** Questions, and how many a page has. */
const walks: readonly (readonly [question: string, size: number])[] = [
  ['issues(filter: {leafOnly: false}, $)', 1],
  ['issues(orderBy: PUBLISHED_DESC, $)', 2],
  ['issues(filter: {status: [COMPLETED]}, $)', 3],
  ['issues(orderBy: MEASURE_COUNT_DESC, filter: {publishedTo: "2024-12-31"}, $)', 3],
  ['documents($)', 3],
  ['documents(filter: {role: [ISSUED]}, $)', 4],
  ['openItems($)', 2],
];

describeEngines('a walk from page to page', (engine) => {
  let store: Store;
  const [late, ...early] = sampleFiles;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const path of early) await store.put(sourceFile(path));
  });
  afterAll(() => store.close());

  const pageOf = async (question: string, page: string): Promise<Page> => {
    const data = await dataOf(store, `{ page: ${question.replace('$', page)} { ${fields} } }`);
    return data['page'] as Page;
  };
  const quoted = (cursor: string): string => JSON.stringify(cursor);

  async function forward(question: string, size: number, meanwhile?: () => Promise<unknown>): Promise<string[]> {
    const ids: string[] = [];
    for (let after = ''; ;) {
      const { nodes, pageInfo } = await pageOf(question, `first: ${size}${after}`);
      ids.push(...nodes.map(({ id }) => id));
      expect(pageInfo.hasPreviousPage).toBe(after !== '');
      if (!pageInfo.hasNextPage) return ids;
      expect(nodes).toHaveLength(size);
      after = `, after: ${quoted(pageInfo.endCursor)}`;
      if (ids.length >= 6) await meanwhile?.();
    }
  }

  async function backward(question: string, size: number): Promise<string[]> {
    const ids: string[] = [];
    for (let before = ''; ;) {
      const { nodes, pageInfo } = await pageOf(question, `last: ${size}${before}`);
      ids.unshift(...nodes.map(({ id }) => id));
      expect(pageInfo.hasNextPage).toBe(before !== '');
      if (!pageInfo.hasPreviousPage) return ids;
      before = `, before: ${quoted(pageInfo.startCursor)}`;
    }
  }

  describe('gives each node once, forward and backward the same', () => {
    it.each(walks)(
      '%s by %i',
      async (question, size) => {
        const forwards = await forward(question, size);
        expect(forwards.length).toBeGreaterThan(2 * size);
        expect(new Set(forwards).size).toBe(forwards.length);
        expect(await backward(question, size)).toEqual(forwards);
      },
      patience,
    );
  });

  it('asks as much for a page in the middle as for the first', async () => {
    const first = await askGraph(store, `{ issues(first: 1) { ${fields} } }`);
    const { endCursor } = (first.result.data!['issues'] as Page).pageInfo;
    const next = await askGraph(store, `{ issues(first: 1, after: ${quoted(endCursor)}) { ${fields} } }`);
    expect(next.statements.length).toBe(first.statements.length);
  });

  it(
    'is not moved by what comes in before where it is, and meets what comes in after',
    async () => {
      const question = 'issues(filter: {leafOnly: false}, $)';
      const before = await forward(question, 5);
      let put: Promise<unknown> | undefined;
      const during = await forward(question, 3, () => (put ??= store.put(sourceFile(late!))));
      const after = await forward(question, 5);
      const at = (id: string): number => after.indexOf(id);
      expect(after.length).toBeGreaterThan(before.length);
      expect(during.filter((id) => before.includes(id))).toEqual(before);
      // The page that was read before it came in ended there.
      const seen = before[5]!;
      expect(during).toEqual(after.filter((id) => before.includes(id) || at(id) > at(seen)));
    },
    patience,
  );
});
