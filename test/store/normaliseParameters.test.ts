import { expect, test } from 'vitest';
import { normaliseParameters } from '../../src/store/normaliseParameters.js';

const asInteger = (value: number): string => `integer ${value}`;

test.each([
  [
    'integers at any depth',
    { a: 1, rows: [{ b: 2, c: [3] }] },
    { a: 'integer 1', rows: [{ b: 'integer 2', c: ['integer 3'] }] },
  ],
  ['other numbers', { a: 0.5 }, { a: 0.5 }],
  [
    'undefined and null',
    { a: undefined, rows: [{ b: undefined, c: null }] },
    { a: null, rows: [{ b: null, c: null }] },
  ],
  ['texts and truths', { a: '1', b: false, c: ['x', 'y'] }, { a: '1', b: false, c: ['x', 'y'] }],
  [
    'rows of cells',
    {
      rows: [
        ['x', 1, null],
        ['y', ['a'], true],
      ],
    },
    {
      rows: [
        ['x', 'integer 1', null],
        ['y', ['a'], true],
      ],
    },
  ],
  ['maps without a prototype', { a: Object.assign(Object.create(null) as object, { b: 'x' }) }, { a: { b: 'x' } }],
])('%s are taken', (_, given, taken) => {
  expect(normaliseParameters(given, asInteger)).toEqual(taken);
});

test.each([
  ['a date', { day: new Date(0) }, '$day'],
  ['bytes', { a: Buffer.from('x') }, '$a'],
  ['NaN', { a: Number.NaN }, '$a'],
  ['infinity', { rows: [{ n: Infinity }] }, '$rows[0].n'],
  ['an integer beyond 2^53', { a: 2 ** 53 }, '$a'],
  ['a bigint', { a: 1n }, '$a'],
  ['a function', { a: () => 1 }, '$a'],
  ['a mixed list', { a: ['x', 1] }, '$a[1]'],
  ['null in a list', { a: ['x', null] }, '$a[1]'],
  ['a list in a list', { rows: [{ a: [['x']] }] }, '$rows[0].a[0]'],
  ['a list in a cell', { rows: [['x', [['y']]]] }, '$rows[0][1][0]'],
  ['null in a list of a cell', { rows: [['x', ['y', null]]] }, '$rows[0][1][1]'],
])('%s is refused by its place', (_, given, place) => {
  expect(() => normaliseParameters(given, asInteger)).toThrow(
    expect.objectContaining({ kind: 'PARAMETER', message: expect.stringContaining(`Parameter ${place} is`) as string }),
  );
});
