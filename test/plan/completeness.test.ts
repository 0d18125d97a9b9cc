import { buildSchema, Kind, parse, type FieldNode, type GraphQLObjectType, type GraphQLScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { completeness } from '../../src/plan/completeness.js';
import { typedObjects } from '../../src/plan/typedObjects.js';

const schema = buildSchema(`
  type Query { thing: Thing! }
  interface Node { id: ID! }
  type Thing implements Node { id: ID! name: String count: Int! share: Float open: Boolean kind: Kind day: Day tags: [String!]! next: Thing any: Node }
  type Other implements Node { id: ID! }
  type Stranger { id: ID! }
  enum Kind { BIG SMALL }
  scalar Day
`);
const day = schema.getType('Day') as GraphQLScalarType;
day.serialize = (value) => {
  if (!/^\d{4}$/.test(String(value))) throw new TypeError('no day');
  return String(value);
};

const thing = schema.getType('Thing') as GraphQLObjectType;

function isComplete(field: string, value: unknown): boolean {
  const [operation] = parse(`{ thing { ${field} } }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const planning = { schema, fragments: {}, variableValues: {}, issueTypes: new Set<string>() };
  return completeness(planning, thing, operation.selectionSet.selections as FieldNode[])(value);
}

const typed = (name: string, fields: object): object => Object.assign(typedObjects(name)(), fields);

test.each<readonly [string, string, unknown]>([
  [
    'values of their types',
    'id name count share open kind day tags',
    { id: 'a', name: '', count: 0, share: 0.5, open: false, kind: 'BIG', day: '2023', tags: ['x'] },
  ],
  [
    'null where it may be',
    'name share open kind day next { id } any { id }',
    { name: null, share: null, open: null, kind: null, day: null, next: null, any: null },
  ],
  ['an alias', 'a: name b: name', { a: 'x', b: 'x' }],
  ['the name of the type', '__typename t: __typename id', { __typename: 'Thing', t: 'Thing', id: 'a' }],
  ['an object inside', 'next { id }', { next: { id: 'a' } }],
  [
    'an object of an interface',
    'any { __typename ... on Other { id } }',
    { any: typed('Other', { __typename: 'Other', id: 'a' }) },
  ],
])('complete: %s', (_, fields, value) => {
  expect(isComplete(fields, value)).toBe(true);
});

test.each<readonly [string, string, unknown]>([
  ['nothing', 'id', undefined],
  ['null where it may not be', 'id', { id: null }],
  ['null in a list where it may not be', 'tags', { tags: [null] }],
  ['a missing field', 'id name', { id: 'a' }],
  ['a field too many', 'id', { id: 'a', name: 'b' }],
  ['another order', 'id name', { name: 'b', id: 'a' }],
  ['a number for an id', 'id', { id: 1 }],
  ['a text for a number', 'count', { count: '1' }],
  ['a fraction', 'count', { count: 1.5 }],
  ['more than an Int holds', 'count', { count: 2 ** 31 }],
  ['no number', 'share', { share: NaN }],
  ['no value of the enum', 'kind', { kind: 'HUGE' }],
  ['what a scalar refuses', 'day', { day: 'today' }],
  ['what a scalar would answer otherwise', 'day', { day: 2023 }],
  ['no list', 'tags', { tags: new Set(['x']) }],
  ['a promise', 'next { id }', { next: Promise.resolve({ id: 'a' }) }],
  ['an object that does not say its type', 'any { id }', { any: { id: 'a' } }],
  ['an object of a type without the interface', 'any { id }', { any: typed('Stranger', { id: 'a' }) }],
  ['another name of the type', '__typename', { __typename: 'Other' }],
])('not complete: %s', (_, fields, value) => {
  expect(isComplete(fields, value)).toBe(false);
});
