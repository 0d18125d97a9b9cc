import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql, type ExecutionResult } from 'graphql';
import { settlingTime } from '../../src/store/GraphVersions.js';
import type { SourceFile, Store } from '../../src/store/Store.js';
import { askGraph, dataOf, schema } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { issues, type IssueFacts } from '../support/oracle.js';
import { allReports, extractor, sampleFiles, sourceFile } from '../support/reports.js';
import { similarTo, titleTerms } from '../support/similarTo.js';

const titleOf = ({ properties }: IssueFacts): string => properties['title'] as string;
const [anIssue] = issues.filter((issue) => similarTo(issue, issues).length > 2);
if (anIssue === undefined) throw new Error('No issue of the samples resembles others');

/** A sample as another body would have published it. */
function copyOf(path: string, words: readonly (readonly [RegExp, string])[]): SourceFile {
  const file = sourceFile(path);
  const text = words.reduce(
    (changed, [pattern, by]) => changed.replace(pattern, by),
    new TextDecoder().decode(file.bytes),
  );
  return { ...file, bytes: new TextEncoder().encode(text) };
}
const songyu = sampleFiles.find((path) => path.endsWith('songyu-district.txt'))!;

interface Answered {
  readonly id: string;
  readonly title: string;
  readonly similar: readonly {
    readonly score: number;
    readonly sharedTerms: readonly string[];
    readonly issue: { readonly id: string; readonly title: string };
  }[];
}

describeEngines('similar issues', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const { source } of allReports) await store.put(source);
  });
  afterAll(() => store.close());

  const similarOf = async (args: Record<string, unknown>): Promise<unknown> => {
    const types: Record<string, string> = { first: 'Int', minScore: 'Float', report: '[ID!]' };
    const names = Object.keys(args);
    const declared = names.map((name) => `, $${name}: ${types[name]!}`).join('');
    const given = names.map((name) => `${name}: $${name}`).join(', ');
    const selection = `similar(${given}) { score issue { id } }`;
    const data = await dataOf(
      store,
      `query ($id: ID!${declared}) { node(id: $id) { ... on Issue { ${selection} } } }`,
      {
        id: anIssue.id,
        ...args,
      },
    );
    return data['node'].similar;
  };

  it('are the same as comparing every issue with every other gives, with words of both titles as the reason', async () => {
    const query = `query ($after: String) { issues(first: 100, after: $after, filter: {leafOnly: false}) {
      nodes { id title similar { score sharedTerms issue { id title } } } pageInfo { hasNextPage endCursor } } }`;
    const answered: Answered[] = [];
    for (let after: string | null = null; ;) {
      const data = await dataOf(store, query, { after });
      answered.push(...(data['issues'].nodes as Answered[]));
      after = data['issues'].pageInfo.endCursor as string;
      if (data['issues'].pageInfo.hasNextPage === false) break;
    }
    expect(answered.map(({ id }) => id).sort()).toEqual(issues.map(({ id }) => id).sort());
    for (const { id, title, similar } of answered) {
      const found = similar.map(({ score, issue }) => ({ score, issue: { id: issue.id } }));
      expect(found).toEqual(
        similarTo(
          issues.find((issue) => issue.id === id)!,
          issues,
        ),
      );
      for (const { sharedTerms, issue } of similar) {
        expect(sharedTerms).not.toEqual([]);
        const terms = [titleTerms(title), titleTerms(issue.title)] as const;
        const shared = new Set(sharedTerms.flatMap((words) => [...titleTerms(words)]));
        expect([...shared].filter((term) => !terms[0].has(term) || !terms[1].has(term))).toEqual([]);
      }
    }
  });

  it.each([
    [{ first: 100, minScore: 0 }],
    [{ first: 3, minScore: 0.1 }],
    [{ first: 1 }],
    [{ first: 0 }],
    [{ minScore: 1 }],
    [{ first: null, minScore: null }],
    [{ minScore: similarTo(anIssue, issues)[1]!.score }],
  ])('%j', async (args: { first?: number | null; minScore?: number | null }) => {
    const wanted = similarTo(anIssue, issues, { first: args.first ?? 10, minScore: args.minScore ?? 0.3 });
    expect(await similarOf(args)).toEqual(wanted);
  });

  it('only of the reports asked for', async () => {
    const all = similarTo(anIssue, issues, { first: 100, minScore: 0 });
    const reportOf = ({ issue: { id } }: { readonly issue: { readonly id: string } }): string =>
      id.replace(/^issue:/, 'report:').replace(/\/.*$/, '');
    const report = [reportOf(all[0]!), 'report:none'];
    expect(await similarOf({ first: 100, minScore: 0, report })).toEqual(
      all.filter((likeness) => reportOf(likeness) === report[0]),
    );
    expect(await similarOf({ report: [] })).toEqual([]);
  });

  it('stand wherever an issue is selected, in similar issues too, by aliases and fragments', async () => {
    const selection = `best: similar(first: 1) { ...reason issue { ...called similar(first: 2) { ...reason issue { id ...called } } } }
      others: similar(first: 2, minScore: 0.1) { issue { parent { similar { score } } report { issues(first: 2) { nodes { similar(first: 1) { ...reason } } } } } }`;
    const query = `query ($id: ID!) { node(id: $id) { ... on OutlineNode { address ... on Issue { ${selection} } } } }
      fragment reason on SimilarIssue { score }
      fragment called on Issue { title }`;
    const { node: found } = await dataOf(store, query, { id: anIssue.id });
    const of = (id: string): IssueFacts => issues.find((issue) => issue.id === id)!;
    const [best] = similarTo(anIssue, issues, { first: 1 });
    const next = similarTo(of(best!.issue.id), issues, { first: 2 });
    expect(found.best).toEqual([
      {
        score: best!.score,
        issue: {
          title: titleOf(of(best!.issue.id)),
          similar: next.map(({ score, issue: { id } }) => ({ score, issue: { id, title: titleOf(of(id)) } })),
        },
      },
    ]);
    const others = similarTo(anIssue, issues, { first: 2, minScore: 0.1 }).map(({ issue: { id } }) => of(id));
    expect(found.others).toEqual(
      others.map(({ id, report }) => {
        const parent = issues.find((issue) => `${issue.id}.${id.split('.').at(-1)!}` === id);
        const leaves = issues
          .filter((issue) => issue.report === report && issue.properties['isLeaf'] === true)
          .sort((a, b) => (a.properties['start'] as number) - (b.properties['start'] as number));
        const scores = (issue: IssueFacts, first: number): unknown[] =>
          similarTo(issue, issues, { first }).map(({ score }) => ({ score }));
        return {
          issue: {
            parent: parent === undefined ? null : { similar: scores(parent, 10) },
            report: { issues: { nodes: leaves.slice(0, 2).map((leaf) => ({ similar: scores(leaf, 1) })) } },
          },
        };
      }),
    );
  });

  it.each([
    ['first: 101', 'first is at most 100, but 101 was asked for.'],
    ['first: -1', 'first must not be negative, but is -1.'],
    ['minScore: 1.01', 'minScore is from 0 to 1, but is 1.01.'],
    ['minScore: -0.1', 'minScore is from 0 to 1, but is -0.1.'],
  ])('%s is refused before anything is read', async (args, message) => {
    const query = `{ node(id: "${anIssue.id}") { ... on Issue { similar(${args}) { score } } } }`;
    const { result, statements } = await askGraph(store, query);
    expect(result.errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(statements).toEqual([]);
  });
});

describeEngines('similar issues of a graph that changes', (engine) => {
  let store: Store;
  let statements: string[];
  /** The same store for every question, as a server has it. */
  let served: Pick<Store, 'engine' | 'issueTypes' | 'read'>;
  let beforeReading: (statement: string) => Promise<void>;
  beforeEach(async () => {
    store = await engine.openEmptyStore(extractor);
    statements = [];
    beforeReading = () => Promise.resolve();
    served = {
      engine: store.engine,
      issueTypes: store.issueTypes,
      read: async (statement, parameters) => {
        statements.push(statement);
        await beforeReading(statement);
        return store.read(statement, parameters);
      },
    };
    for (const path of sampleFiles) await store.put(sourceFile(path));
    return () => store.close();
  });

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the query is the type
  const ask = async (source: string, variableValues: Record<string, unknown> = {}): Promise<any> => {
    const result: ExecutionResult = await graphql({ schema, source, variableValues, contextValue: { store: served } });
    expect(result.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(result.data));
  };
  const page = `{ issues(first: 100, filter: {leafOnly: false}) { nodes { id title similar(minScore: 0.5) { score issue { id title report { title } } } } } }`;

  describe('are those of the graph as it is', () => {
    const another = copyOf(songyu, [[/松屿/gu, '栎阳']]);

    it('with a report that came in: its copies of another body score 1', async () => {
      await ask(page);
      const { reportId } = await store.put(another);
      const { report } = await ask(
        'query ($id: ID!) { report(id: $id) { issues(first: 100, filter: {leafOnly: false}) { nodes { title similar(first: 1) { score issue { title report { id } } } } } } }',
        { id: reportId },
      );
      const { nodes } = report.issues;
      expect(nodes.length).toBeGreaterThan(10);
      // What names the body is not the same for another one.
      for (const { title, similar } of nodes.filter(({ title }: Answered) => !title.includes('栎阳'))) {
        expect(similar).toMatchObject([{ score: 1, issue: { title } }]);
        expect(similar[0].issue.report.id).not.toBe(reportId);
      }
    });

    it('with reports that were put, corrected and deleted meanwhile, like those of a server that begins now', async () => {
      await ask(page);
      const { reportId } = await store.put(another);
      await ask(page);
      await store.put(copyOf(songyu, [[/松屿/gu, '栎阳'], [/营商环境/gu, '政务服务环境']])); // prettier-ignore
      const water = await store.put(sourceFile(sampleFiles.find((path) => path.includes('water'))!));
      await store.delete(water.reportId);
      const kept = await ask(page);
      served = { ...served };
      expect(await ask(page)).toEqual(kept);
      expect(JSON.stringify(kept)).toContain('政务服务环境');
      expect(JSON.stringify(kept)).not.toContain(water.reportId.slice('report:'.length));
      await store.delete(reportId);
      expect(JSON.stringify(await ask(page))).not.toContain('栎阳');
    });
  });

  it('take a number of statements that the operation’s shape decides', async () => {
    const page = (selection: string): string => `{ issues(first: 50) { nodes { ${selection} } } }`;
    const shapes = [
      page('title'),
      page('similar { score sharedTerms issue { id } }'),
      page(
        'similar { issue { title report { title } } } more: similar(first: 20) { issue { title report { title } } }',
      ),
    ];
    const counts = async (): Promise<number[]> => {
      await ask(shapes[1]!);
      await sleep(settlingTime[store.engine]);
      const all: number[] = [];
      for (const shape of shapes) {
        await ask(shape);
        statements = [];
        await ask(shape);
        all.push(statements.length);
      }
      return all;
    };
    const [without, ...withSimilar] = await counts();
    // The graph’s version; where more than ids is selected, the similar issues, once for each selection.
    expect(withSimilar).toEqual([without! + 1, without! + 3]);

    for (const { source } of allReports) await store.put(source);
    expect(await counts()).toEqual([without, ...withSimilar]);
  });

  it('leave out what goes while they are read', async () => {
    const [report] = await store.read('MATCH (r:Report) RETURN r.id AS id ORDER BY id');
    const going = report!['id'] as string;
    const isOfIt = ({ issue }: { issue: { id: string } }): boolean => issue.id.includes(going.slice('report:'.length));
    const { issues: before } = await ask(page);
    const asked = before.nodes.find(({ similar }: Answered) => similar.some(isOfIt)) as Answered;
    statements = [];
    beforeReading = async () => {
      // The node, the version, the similar issues.
      if (statements.length === 3) await store.delete(going);
    };
    const { node } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Issue { similar(minScore: 0.5) { score issue { id title } } } } }',
      { id: asked.id },
    );
    expect(node.similar.map(({ issue }: Answered['similar'][number]) => issue.id)).toEqual(
      asked.similar.filter((similar) => !isOfIt(similar)).map(({ issue }) => issue.id),
    );
  });
});
