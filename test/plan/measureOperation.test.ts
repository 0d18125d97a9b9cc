import { buildSchema as schemaOf, getOperationAST, getVariableValues, Kind, parse, validate } from 'graphql';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cost } from '../../src/plan/Cost.js';
import { measureOperation, type OperationMeasure } from '../../src/plan/measureOperation.js';

const schema = schemaOf(/* GraphQL */ `
  input Filter {
    text: String
    kind: [Int!]
    or: [Filter!]
  }
  type Query {
    shelf: Shelf
    shelves: [Shelf!]!
    answer: Int!
    books(filter: Filter, first: Int, last: Int): BookConnection!
    some(ids: [ID!]!): [Book!]!
  }
  type Shelf {
    name: String
    books: [Book!]!
    pages(first: Int): BookConnection!
  }
  type Book {
    title: String
    shelf: Shelf
  }
  type BookConnection {
    nodes: [Book!]!
    edges: [BookEdge!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type BookEdge {
    cursor: String!
    node: Book!
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
`);

/** What fields cost, and which are relations in the graph. */
const costs: Readonly<Record<string, Cost & { relation?: true }>> = {
  'Query.shelves': { rows: 3 },
  'Query.answer': { base: 500 },
  'Query.books': { base: 10, among: 1000 },
  'Query.some': { rows: ({ ids }) => (ids as string[]).length },
  'Shelf.books': { rows: 8, relation: true },
  'Shelf.pages': { among: 100, relation: true },
  'Book.shelf': { relation: true },
  'Book.title': { base: 2 },
};
for (const [name, { relation, ...cost }] of Object.entries(costs)) {
  const [type, field] = name.split('.') as [string, string];
  const kind = relation === undefined ? 'property' : 'related';
  Object.assign((schema.getType(type) as ReturnType<typeof schema.getQueryType>)!.getFields()[field]!, {
    extensions: { cost, fetch: { kind } },
  });
}

function measure(source: string, variables: Record<string, unknown> = {}): OperationMeasure {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((found) =>
      found.kind === Kind.FRAGMENT_DEFINITION ? [[found.name.value, found]] : [],
    ),
  );
  return measureOperation({ schema, operation, fragments, variableValues: coerced! });
}

/** A node 1, a value 0.25, a visit 0.05; the sum is rounded up. */
const priced: readonly (readonly [source: string, cost: number, variables?: Record<string, unknown>])[] = [
  ['{ __typename }', 1],
  ['{ shelf { name } }', Math.ceil(1 + 0.25)],
  ['{ shelf { books { title } } }', Math.ceil(1 + 8 * (1 + 0.25 + 2))],
  ['{ shelves { books { title } } }', Math.ceil(3 * (1 + 8 * (1 + 0.25 + 2)))],
  ['{ answer }', Math.ceil(500 + 0.25)],
  ['{ a: answer b: answer }', Math.ceil(2 * (500 + 0.25))],
  ['{ answer answer }', Math.ceil(2 * (500 + 0.25))],
  ['{ some(ids: ["a", "b"]) { shelf { name } } }', Math.ceil(2 * (1 + 1 + 0.25))],
  // A page is chosen from all, and its total is counted apart.
  ['{ books { nodes { title } } }', Math.ceil(10 + 1000 * 0.05 + 20 * (1 + 2.25))],
  ['{ books(first: 3) { nodes { title } } }', Math.ceil(10 + 1000 * 0.05 + 3 * (1 + 2.25))],
  ['query ($n: Int) { books(last: $n) { nodes { title } } }', Math.ceil(60 + 7 * 3.25), { n: 7 }],
  ['query ($n: Int = 5) { books(first: $n) { edges { node { title } } } }', Math.ceil(60 + 5 * (1 + 3.25))],
  ['{ books { totalCount } }', Math.ceil(60 + 0.25)],
  ['{ books(first: 0) { totalCount nodes { title } pageInfo { hasNextPage } } }', Math.ceil(2 * 60 + 0.25 + 1.25)],
  // What is more than a page holds is refused for that, not for its cost.
  ['{ books(first: 99999999) { nodes { title } } }', Math.ceil(60 + 100 * 3.25)],
  ['{ books(first: -1) { nodes { title } } }', 60],
  // Conditions are tested on each: 0.02, a text 0.5 and each word 0.15, an item of a list 0.0006.
  ['{ books(filter: { text: "一 二" }) { totalCount } }', Math.ceil(10 + 1000 * (0.05 + 2 * 0.02 + 0.5 + 0.3) + 0.25)],
  ['{ books(filter: { kind: [1, 2] }) { totalCount } }', Math.ceil(10 + 1000 * (0.05 + 2 * 0.02 + 0.0012) + 0.25)],
  [
    'query ($f: Filter) { books(filter: $f) { totalCount } }',
    Math.ceil(10 + 1000 * (0.05 + 0.02 + 0.02 + 2 * (0.0006 + 0.02 + 0.65)) + 0.25),
    { f: { or: [{ text: '一' }, { text: '二' }] } },
  ],
  // Coming back to a list from within it.
  ['{ shelf { books { shelf { books { title } } } } }', Math.ceil(1 + 4 * 8 * (1 + 1 + 8 * 3.25))],
  // Fragments, and what is left out.
  ['{ ...q } fragment q on Query { shelf { ...s } } fragment s on Shelf { name }', Math.ceil(1.25)],
  ['{ shelf { ... on Shelf { name } ... { name } } }', Math.ceil(1.5)],
  ['query ($no: Boolean = false) { answer @include(if: $no) shelf @skip(if: true) { name } __typename }', 1],
];

describe('the cost of an operation is worked out from its text and variables', () => {
  test.each(priced.map(([source, ...rest]) => [source, rest] as const))('%s', (source, [cost, variables]) => {
    expect(measure(source, variables).cost).toBe(cost);
  });
});

const shaped: readonly (readonly [source: string, shape: Partial<OperationMeasure>])[] = [
  ['{ shelf { name } }', { depth: 2, fields: 2, relations: 0, rootFields: 1 }],
  ['{ shelf { books { shelf { name } } } answer }', { depth: 4, fields: 5, relations: 2, rootFields: 2 }],
  ['{ a: shelf { a: books { title } b: books { title } } }', { depth: 3, fields: 5, relations: 2 }],
  ['{ a: shelf { books { title } } b: shelf { books { title } } }', { fields: 6, relations: 1 }],
  ['{ shelf { pages { totalCount nodes { title } } } }', { depth: 4, fields: 5, relations: 2 }],
  ['{ shelf { pages { totalCount } } }', { relations: 1 }],
  ['{ ...q ...q } fragment q on Query { a: answer b: answer }', { rootFields: 2 }],
  ['{ shelf { ...s ...s } } fragment s on Shelf { name }', { fields: 3 }],
];

test.each(shaped)('the shape of %s', (source, shape) => {
  expect(measure(source)).toMatchObject(shape);
});

describe('fragments that fan out', () => {
  /** Each spreads the next one twice. */
  const fanOut = (levels: number): string =>
    `{ shelf { ...f0 } } ${Array.from({ length: levels }, (_, at) => `fragment f${at} on Shelf { a: books { shelf { ...f${at + 1} } } b: books { shelf { ...f${at + 1} } } }`).join(' ')} fragment f${levels} on Shelf { name }`;

  test.each([4, 20, 200])('%d levels are counted without being walked', (levels) => {
    const { fields, cost, depth } = measure(fanOut(levels));
    expect(fields).toBe(Math.min(5 * 2 ** levels - 3, Number.MAX_SAFE_INTEGER));
    expect(cost).toBeGreaterThanOrEqual(Math.min(16 ** levels, Number.MAX_SAFE_INTEGER));
    expect(depth).toBe(2 + 2 * levels);
  });
});

test('what is asked for besides never makes an operation cheaper', () => {
  const selection = fc.letrec<{ shelf: string; book: string }>((tie) => ({
    shelf: fc.oneof(
      { depthSize: 'small' },
      fc.constant('name'),
      fc.tuple(tie('book'), tie('shelf')).map(([book, shelf]) => `${shelf} books { ${book} }`),
      fc
        .tuple(fc.nat(100), tie('book'))
        .map(([first, book]) => `pages(first: ${first}) { totalCount nodes { ${book} } }`),
    ),
    book: fc.oneof(
      { depthSize: 'small' },
      fc.constant('title'),
      tie('shelf').map((shelf) => `title shelf { ${shelf} }`),
    ),
  })).shelf;
  // One name, one selection: aliases keep what is generated valid.
  const aliased = (text: string): string => {
    let at = 0;
    return text.replace(/\b(?:name|title|books|pages|shelf)\b/g, (field) => `a${(at += 1)}: ${field}`);
  };
  fc.assert(
    fc.property(selection, selection, (one, other) => {
      const alone = measure(`{ shelf { ${aliased(one)} } }`);
      const both = measure(`{ shelf { ${aliased(`${one} ${other}`)} } }`);
      for (const key of ['cost', 'depth', 'fields', 'relations', 'rootFields'] as const) {
        expect(both[key]).toBeGreaterThanOrEqual(alone[key]);
      }
    }),
  );
});
