import { getNamedType, Kind, parse, type FieldNode, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { planNodes } from '../../src/plan/planNodes.js';
import { planViews, type Selection } from '../../src/plan/planViews.js';
import { schema } from '../support/askGraph.js';

const source = `query ($id: ID!, $role: MentionRole, $first: Int = 2) {
  report(id: $id) { title mentions(role: $role) { role } issues(first: $first) { totalCount nodes { ...a } } }
}
fragment a on Issue { title measures @include(if: $wide) { id } }`;

const document = parse(source);
const issueTypes = new Set<string>();

function selection(of = document): {
  selection: Selection;
  operation: Omit<Parameters<typeof planViews>[0], 'variableValues'>;
} {
  const [query, fragment] = of.definitions;
  if (query?.kind !== Kind.OPERATION_DEFINITION || fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('?');
  const field = query.selectionSet.selections[0] as FieldNode;
  const type = getNamedType(schema.getQueryType()!.getFields()['report']!.type) as GraphQLObjectType;
  return { selection: { type, views: [[field]] }, operation: { schema, issueTypes, fragments: { a: fragment } } };
}

const planned = (variableValues: Record<string, unknown>, of = document): ReturnType<typeof planViews> => {
  const { selection: selected, operation } = selection(of);
  return planViews({ ...operation, variableValues }, selected);
};

const values = { id: 'report:1', role: 'CITED', first: 2, wide: true };

test.each<readonly [string, boolean, Record<string, unknown>]>([
  ['the same values', true, values],
  ['another value of a variable outside of it', true, { ...values, id: 'report:2' }],
  ['another value of an argument', false, { ...values, first: 3 }],
  ['null for an argument', false, { ...values, role: null }],
  ['no argument', false, { id: 'report:1', first: 2, wide: true }],
  ['another value of a directive in a fragment', false, { ...values, wide: false }],
])('a selection is planned once: %s', (_, isSame, others) => {
  expect(planned(others) === planned(values)).toBe(isSame);
});

test('other documents are planned anew, with the same text', () => {
  const [one, other] = [planned(values), planned(values, parse(source))];
  expect(other).not.toBe(one);
  expect(other.expression).toBe(one.expression);
});

test('values too long to be kept are planned each time', () => {
  const long = { ...values, role: 'x'.repeat(3000) };
  expect(planned(long)).not.toBe(planned(long));
});

test('statements made of one plan do not share their parameters', () => {
  const { selection: selected, operation } = selection();
  const ask = (id: string): Record<string, unknown> => ({
    ...planNodes({ ...operation, variableValues: values }, { ...selected, ids: [id] }).parameters,
  });
  const [one, other] = [ask('report:1'), ask('report:2')];
  expect(Object.keys(one)).toEqual(Object.keys(other));
  expect(Object.values(one)).toContainEqual(['report:1']);
  expect(Object.values(other)).toContainEqual(['report:2']);
});
