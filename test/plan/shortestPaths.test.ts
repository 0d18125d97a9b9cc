import { describe, expect, it } from 'vitest';
import { shortestPaths, type ReadSteps } from '../../src/plan/shortestPaths.js';

/** Steps over edges such as `a-b`, both ways; nodes of `hubs` lead nowhere unless they are asked about as an end. */
const over =
  (edges: string, hubs: readonly string[] = [], ends: readonly string[] = []): ReadSteps =>
  (ids) =>
    Promise.resolve(
      edges
        .split(' ')
        .map((edge) => edge.split('-') as [string, string])
        .flatMap(([a, b]) => [
          { id: a, neighbour: b, type: 'T' },
          { id: b, neighbour: a, type: 'T' },
        ])
        .filter(({ id }) => ids.includes(id) && (!hubs.includes(id) || ends.includes(id))),
    );

const found = async (from: string, to: string, readSteps: ReadSteps, most = 12): Promise<string[]> =>
  (await shortestPaths(from, to, most, 9, readSteps)).map(({ nodes }) => nodes.join(''));

describe('shortestPaths', () => {
  it.each([
    ['one way', 'a', 'd', 'a-b b-c c-d', ['abcd']],
    ['two of one length, by ids', 'a', 'd', 'a-c a-b b-d c-d', ['abd', 'acd']],
    ['the shorter only', 'a', 'd', 'a-b b-d a-c c-e e-d', ['abd']],
    ['none', 'a', 'd', 'a-b c-d', []],
    ['itself', 'a', 'a', 'a-b', ['a']],
  ])('%s', async (_, from, to, edges, expected) => {
    expect(await found(from, to, over(edges))).toEqual(expected);
  });

  it('gives up beyond the longest length asked for', async () => {
    expect(await found('a', 'd', over('a-b b-c c-d'), 3)).toEqual(['abcd']);
    expect(await found('a', 'd', over('a-b b-c c-d'), 2)).toEqual([]);
  });

  it('goes round a node that connects everything, also where both sides meet on it', async () => {
    expect(await found('a', 'b', over('a-h h-b', ['h']))).toEqual([]);
    expect(await found('a', 'b', over('a-h h-b a-c c-d d-b', ['h']))).toEqual(['acdb']);
  });

  it('ends in such a node', async () => {
    expect(await found('h', 'b', over('h-x x-b', ['h'], ['h']))).toEqual(['hxb']);
  });
});
