import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  execute,
  getNamedType,
  graphql,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPlanned } from '../../src/api/answerPlanned.js';
import { openEmbeddedStore } from '../../src/store/openEmbeddedStore.js';
import type { Store } from '../../src/store/Store.js';
import { exampleOperation } from '../../src/web/playground/exampleOperation.js';
import { schema } from '../support/askGraph.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

type Values = Readonly<Record<string, unknown>>;

let store: Store;
let reportId: string;
beforeAll(async () => {
  store = await openEmbeddedStore({ directory: null, create: true, ...extractor });
  for (const path of sampleFiles) ({ reportId } = await store.put(sourceFile(path)));
});
afterAll(() => store.close());

/** How often the store is read for it. */
let reads = 0;
const contextOf = (): { store: Store } => ({
  store: {
    engine: store.engine,
    issueTypes: store.issueTypes,
    read: (...question: Parameters<Store['read']>) => {
      reads += 1;
      return store.read(...question);
    },
  } as Store,
});

async function planned(source: string, variables: Values = {}, context = contextOf()): Promise<Values | null> {
  const { definitions } = parse(source);
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  return answerPlanned({
    schema,
    operation,
    fragments: Object.fromEntries(fragments.map((of): [string, FragmentDefinitionNode] => [of.name.value, of])),
    variables,
    context,
  });
}

async function expectAsGraphqlJs(source: string, variables: Values = {}): Promise<void> {
  const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue: contextOf() });
  expect(errors).toBeUndefined();
  expect(JSON.stringify(await planned(source, variables))).toBe(JSON.stringify(data));
}

const folder = new URL('../../schema/examples/', import.meta.url);
const examples = readdirSync(folder).map((name) => ({
  name,
  ...exampleOperation(readFileSync(new URL(name, folder), 'utf8')),
}));

describe('an answer is that of graphql-js to the letter', () => {
  it.each(examples)('$name', ({ query, variables = '{}' }) =>
    expectAsGraphqlJs(query, JSON.parse(variables) as Values),
  );

  it.each<readonly [name: string, source: string, variables: Values]>([
    ['names of types', '{ reports(first: 1) { __typename nodes { t: __typename id __typename } } }', {}],
    ['nothing there', '{ report(id: "report:none") { id } node(id: "x") { id } nodes(ids: ["x"]) { id } }', {}],
    [
      'nodes of any kind',
      '{ documents(first: 3) { edges { cursor node { mentions { edges { node { node { __typename id ... on Measure { text issue { id } } } } } } } } } }',
      {},
    ],
    [
      'fields in any order, merged and asked for twice',
      '{ reports(first: 2) { totalCount pageInfo { endCursor __typename hasNextPage } nodes { committee { name } title committee { id name } b: title aspects { ...a ... on Node { id } } } } } fragment a on OutlineNode { span { quote start line } address span { end } }',
      {},
    ],
    [
      'what is left out',
      'query ($no: Boolean!, $yes: Boolean!) { reports(first: 1) { nodes { id title @include(if: $no) displayTitle @skip(if: $no) ... @include(if: $yes) { ingestedAt } } } stats @skip(if: $yes) { reports } }',
      { no: false, yes: true },
    ],
  ])('%s', (_, source, variables) => expectAsGraphqlJs(source, variables));

  it('whatever is selected', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(999), { minLength: 30, maxLength: 120 }), async (choices) => {
        await expectAsGraphqlJs(randomQuery(choices));
      }),
      { numRuns: 100 },
    ));
});

describe('graphql-js is left to run', () => {
  it.each([
    ['what tells of the schema', '{ __type(name: "Report") { name } }'],
    ['what tells the type of the query', '{ __typename stats { reports } }'],
    ['what fails', '{ reports(first: 1000) { nodes { id } } }'],
    ['what fails beside what does not', '{ stats { reports } reports(after: "x") { nodes { id } } }'],
  ])('%s', async (_, source) => {
    expect(await planned(source)).toBeNull();
  });

  it('and reads nothing again', async () => {
    const source = '{ stats { reports } a: reports(first: 1) { nodes { id } } reports(after: "x") { nodes { id } } }';
    const document = parse(source);
    const context = contextOf();
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    await answerPlanned({ schema, operation, fragments: {}, variables: {}, context });
    const before = reads;
    const { errors } = await execute({ schema, document, contextValue: context });
    expect(errors?.map(({ path }) => path)).toEqual([['reports']]);
    expect(reads).toBe(before);
  });
});

/** A valid query of what needs no arguments, by one choice after the other. */
function randomQuery(choices: readonly number[]): string {
  let at = 0;
  const choose = (many: number): number => (choices[at++ % choices.length]! + at) % many;
  const selection = (type: GraphQLNamedType, depth: number): string => {
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type);
      const some = possible[choose(possible.length)]!;
      return `{ __typename ... on ${some.name} ${selection(some, depth)} }`;
    }
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(
      ({ type: of, args }) => !args.some(isRequiredArgument) && (depth > 0 || isLeafType(getNamedType(of))),
    );
    const chosen = Array.from({ length: 1 + choose(4) }, (_, index) => {
      const field = fields[choose(Math.max(1, fields.length))];
      if (field === undefined || choose(9) === 0) return `t${index}: __typename`;
      const args = field.args.some(({ name }) => name === 'first') ? `(first: ${choose(4)})` : '';
      return `a${index}: ${field.name}${args} ${selection(getNamedType(field.type), depth - 1)}`;
    });
    return `{ ${chosen.join(' ')} }`;
  };
  const roots = [
    `report(id: "${reportId}") ${selection(schema.getType('Report')!, 4)}`,
    `issues(first: 3) ${selection(schema.getType('IssueConnection')!, 4)}`,
    `documents(first: 3) ${selection(schema.getType('DocumentConnection')!, 4)}`,
    `recurringIssueTypes(first: 3) ${selection(schema.getType('IssueTypeRecurrence')!, 3)}`,
    `search(text: "整改", first: 3) ${selection(schema.getType('SearchConnection')!, 3)}`,
    `timeline(first: 3) ${selection(schema.getType('TimelineConnection') ?? schema.getType('TimelineEvent')!, 3)}`,
  ];
  return `{ ${roots[choose(roots.length)]!} }`;
}
