import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exceededByJson } from '../../src/server/exceededByJson.js';

const most = { variableDepth: 3, variableValues: 50 };
const nested = (levels: number): string => `{"variables":${'['.repeat(levels)}${']'.repeat(levels)}}`;
const list = (items: number): string => `{"variables":{"a":[${Array(items).fill('0').join(',')}]}}`;

test.each([
  ['as deep as may be', nested(3), null],
  ['one deeper', nested(4), 'variableDepth'],
  ['many beside each other', `{"variables":[${Array(40).fill('[[]]').join(',')}]}`, null],
  ['as many as may be', list(50), null],
  ['more of them', list(100), 'variableValues'],
  ['signs in a text', JSON.stringify({ query: '[{,'.repeat(1000) }), null],
  ['signs in a text with quotes', JSON.stringify({ query: '"[,\\"{,'.repeat(1000) }), null],
  ['signs behind a text that ends with a backslash', `{"a":"\\\\","b":${'['.repeat(9)}`, 'variableDepth'],
  ['a text without its end', `{"a":"${'['.repeat(9)}`, null],
])('%s', (_, body, expected) => {
  expect(exceededByJson(Buffer.from(body), most)).toBe(expected);
});

test('What stands in texts never counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ',', ']', '}', '党') }), (query) => {
      expect(exceededByJson(Buffer.from(JSON.stringify({ query })), most)).toBeNull();
    }),
  );
});
