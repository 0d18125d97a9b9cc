import { getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../src/plan/Cost.js';
import { fetchOf } from '../../src/plan/Fetch.js';
import { schema } from '../support/askGraph.js';

const fields = Object.values(schema.getTypeMap())
  .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
  .flatMap((type) =>
    Object.values((type as ReturnType<typeof schema.getQueryType>)!.getFields()).map((field) => ({ type, field })),
  );

test('every list of objects says how long it is, or takes a page', () => {
  const silent = fields.filter(({ type, field }) => {
    const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
    const isOfPage = type.name.endsWith('Connection') || field.args.some(({ name }) => name === 'first');
    return isList && !isOfPage && costOf(field).rows === undefined;
  });
  expect(silent.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
});

test('every connection says from how many its page is chosen', () => {
  const silent = fields.filter(
    ({ field }) => getNamedType(field.type).name.endsWith('Connection') && costOf(field).among === undefined,
  );
  expect(silent.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
});

test('every count is paid for', () => {
  const free = fields.filter(({ field }) => fetchOf(field).kind === 'count' && costOf(field).base === undefined);
  expect(free.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
});
