import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limitNames, limitTable, limitVariable, usualLimits, type LimitName } from '../../src/server/limits.js';
import { emptyStore, realServer } from '../faults/support/servers.js';

interface Case {
  readonly limit: LimitName;
  readonly value: number;
  /** Asks for as much as the limit allows. */
  readonly allowed: string;
  /** Asks for one more. */
  readonly refused: string;
  readonly variables?: { readonly allowed: unknown; readonly refused: unknown };
}

const inFilter = 'query ($f: IssueFilter) { report(id: "x") { issues(filter: $f) { totalCount } } }';

/** As long as what is looked at before it is validated. */
const withRemark = (query: string): string => `${query} #${'x'.repeat(1000)}`;

const cases: readonly Case[] = [
  {
    limit: 'tokens',
    value: 11,
    allowed: '{ report(id: "x") { id } }',
    refused: '{ report(id: "x") { id title } }',
  },
  {
    limit: 'depth',
    value: 3,
    allowed: '{ report(id: "x") { committee { name } } }',
    refused: '{ report(id: "x") { committee { region { name } } } }',
  },
  {
    limit: 'fields',
    value: 4,
    allowed: '{ report(id: "x") { ...f } } fragment f on Report { id title displayTitle }',
    refused: '{ report(id: "x") { ...f title } } fragment f on Report { id title displayTitle }',
  },
  {
    limit: 'relations',
    value: 2,
    allowed: '{ a: report(id: "x") { committee { region { name } } } b: report(id: "x") { aspects { id } } }',
    refused: '{ a: report(id: "x") { committee { region { name } } aspects { id } } }',
  },
  {
    limit: 'rootFields',
    value: 2,
    allowed: '{ a: __typename b: __typename }',
    refused: '{ a: __typename ...q } fragment q on Query { b: __typename c: __typename }',
  },
  { limit: 'aliases', value: 1, allowed: '{ a: __typename __typename }', refused: '{ a: __typename b: __typename }' },
  {
    limit: 'directives',
    value: 1,
    allowed: '{ __typename @include(if: true) }',
    refused: '{ a: __typename @include(if: true) b: __typename @skip(if: true) }',
  },
  {
    limit: 'variableDepth',
    value: 3,
    allowed: inFilter,
    refused: inFilter,
    variables: { allowed: { f: { report: [] } }, refused: { f: { not: { report: [] } } } },
  },
  {
    limit: 'variableValues',
    value: 3,
    allowed: inFilter,
    refused: inFilter,
    variables: { allowed: { f: { report: ['x'] } }, refused: { f: { report: ['x', 'y'] } } },
  },
  {
    limit: 'variableLength',
    value: 10,
    allowed: inFilter,
    refused: inFilter,
    variables: { allowed: { f: { text: 'abcde' } }, refused: { f: { text: 'abcdef' } } },
  },
  {
    limit: 'documentLength',
    value: 30,
    allowed: '{ __typename } # 56789 1234567',
    refused: '{ __typename } # 56789 12345678',
  },
  {
    limit: 'spreads',
    value: 2,
    allowed: withRemark('{ ...q ...q __typename } fragment q on Query { __typename }'),
    refused: withRemark('{ ...q ... { ...q ...q } } fragment q on Query { __typename }'),
  },
  {
    limit: 'repeats',
    value: 1,
    allowed: withRemark('{ __typename a: __typename ... { a: __typename } b: report(id: "x") { a: title } }'),
    refused: withRemark('{ __typename ... { __typename } report(id: "x") { title title } }'),
  },
  {
    limit: 'cost',
    value: 8,
    allowed: '{ report(id: "x") { aspects { id } } }',
    refused: '{ report(id: "x") { aspects { id title } } }',
  },
];

describe('an operation may ask for as much as a limit allows, and for no more', () => {
  test.each(cases)('$limit', async ({ limit, value, allowed, refused, variables }) => {
    const server = await realServer(emptyStore, { limits: { [limit]: value } });
    expect(await server.ask(allowed, variables?.allowed)).toMatchObject({ status: 200 });
    expect(await server.ask(refused, variables?.refused)).toMatchObject({
      status: 400,
      json: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit, value } }] },
    });
    await server.close();
  });
});

test('what an operation costs is told with every answer', async () => {
  const server = await realServer(emptyStore);
  const { headers } = await server.ask('{ stats { reports } }');
  expect(Number(headers.get('x-operation-cost'))).toBeGreaterThan(1000);
  await server.close();
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  test.each(limitNames)('tells of the limit %s', (name) => {
    expect(text).toMatch(new RegExp(`\\| \`${limitVariable(name)}\` +\\| +${inWords(name)} +\\|`));
  });
});

/** 1048576 bytes -> 1 MB, 30000 milliseconds -> 30 s, 500000 -> 500,000 */
function inWords(name: LimitName): string {
  const value = usualLimits[name];
  const { unit } = limitTable[name];
  if (unit === 'bytes') return `${value / 2 ** 20} MB`;
  if (unit === 'milliseconds') return `${value / 1000} s`;
  return value.toLocaleString('en');
}
