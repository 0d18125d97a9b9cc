import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/store/Store.js';
import { askGraph } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

const measures = 'measures { text mentions { role document { title committees { name } } span { quote line } } }';
const outline = `aspects { title issues { title ${measures} subissues { title ${measures} } } }`;

/** Operation, and how many statements it may take: by its shape, never by its rows. */
const shapes: readonly (readonly [name: string, query: string, statements: number])[] = [
  [
    'a whole report without quotes',
    '{ report(id: "$id") { title aspects { title issues { title measures { text } } } } }',
    1,
  ],
  ['a whole report with documents and quotes', `{ report(id: "$id") { ${outline} } }`, 2],
  ['20 whole reports: page and texts', `{ reports(first: 20) { nodes { ${outline} } } }`, 2],
  ['a total besides', `{ reports(first: 20) { totalCount nodes { ${outline} } } }`, 3],
  ['a total alone', '{ reports { totalCount } }', 1],
  ['a page alone', '{ reports { pageInfo { endCursor } } }', 1],
  [
    'aliases of different arguments',
    '{ report(id: "$id") { a: mentions(role: ISSUED) { role } b: mentions(role: CITED) { role } c: issues(first: 1) { totalCount } d: issues(first: 2, orderBy: MEASURE_COUNT_DESC) { nodes { title } } } }',
    1,
  ],
  [
    'fragments, skip and include',
    `query ($no: Boolean = false) { report(id: "$id") { ...a ... on Node { id } aspects @include(if: $no) { span { quote } } } }
     fragment a on Report { title aspects { ...b } } fragment b on OutlineNode { address ... on Aspect { issues { title } } }`,
    1,
  ],
  ['nodes of two kinds', '{ nodes(ids: ["$id", "region:云岭省", "region:nowhere"]) { id ... on Region { name } } }', 2],
  [
    'what mentions stand in: ids, the page, one per kind',
    '{ documents(first: 50) { nodes { mentions { nodes { node { ... on Measure { text } ... on Issue { title } } } } } } }',
    3,
  ],
  [
    'ids of what mentions stand in',
    '{ documents(first: 50) { nodes { mentions { nodes { node { id __typename } } } } } }',
    2,
  ],
  ['two roots', '{ a: stats { reports } b: stats { issues } }', 2],
];

describeEngines('statements are bounded by the shape of an operation (row 32)', (engine) => {
  let store: Store;
  let id: string;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    ({ reportId: id } = await store.put(sourceFile(sampleFiles[0]!)));
  });
  afterAll(() => store.close());

  const statementsOf = async (query: string, variables: Record<string, unknown> = {}): Promise<string[]> => {
    const { result, statements } = await askGraph(store, query.replace('$id', id), variables);
    expect(result.errors).toBeUndefined();
    return statements.map(({ statement }) => statement);
  };

  it.each(shapes)('%s', async (_, query, most) => {
    expect((await statementsOf(query)).length).toBeLessThanOrEqual(most);
  });

  it('sends no more for seven reports than for one', async () => {
    const counts = (): Promise<number[]> =>
      Promise.all(shapes.map(async ([, query]) => (await statementsOf(query)).length));
    const before = await counts();
    for (const path of sampleFiles) await store.put(sourceFile(path));
    expect(await counts()).toEqual(before);
  });

  it('asks for nothing that was not selected', async () => {
    expect(await statementsOf('{ report(id: "$id") { title aspects { title } } }')).toEqual([
      `UNWIND $p0 AS id
MATCH (it:Report {id: id})
CALL (it) {
  MATCH (it)-[:HAS_ASPECT]->(it0:Aspect)
  RETURN collect([it0.ordinal, it0.title]) AS c1
}
RETURN id AS id, [it.title, c1] AS views`,
    ]);
  });

  it('sends values as parameters only', async () => {
    const query =
      'query ($x: ID!) { report(id: $x) { title issues(filter: {committee: [$x]}, first: 3) { totalCount } } }';
    expect(await statementsOf(query, { x: "report:x' OR 1=1 //" })).toEqual(await statementsOf(query, { x: id }));
  });
});
