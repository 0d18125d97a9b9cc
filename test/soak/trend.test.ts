import { describe, expect, test } from 'vitest';
import { grows, quantile, trendOf } from '../../soak/trend.js';

/** 20 values: the function of its place, and something that looks like noise up to a share of it. */
const values = (of: (at: number) => number, noise = 0.1): number[] =>
  Array.from({ length: 20 }, (_, at) => of(at) * (1 + noise * Math.sin(at * at)));

describe('what grows', () => {
  test.each([
    { name: 'nothing: noise around a value', values: values(() => 100), is: false },
    { name: 'nothing: one value far off', values: values((at) => (at === 12 ? 1000 : 100)), is: false },
    { name: 'nothing: it falls', values: values((at) => 200 - 5 * at), is: false },
    { name: 'nothing: there is none', values: [0, 0, 0, 0], is: false },
    { name: 'nothing: a teeth of a saw', values: values((at) => 100 + 20 * (at % 4)), is: false },
    { name: 'a leak', values: values((at) => 100 + 3 * at), is: true },
    { name: 'a leak with one value far off', values: values((at) => (at === 3 ? 900 : 100 + 3 * at)), is: true },
  ])('$name', ({ values: measured, is }) => {
    expect(grows(trendOf(measured), 0.2)).toBe(is);
  });

  test('is told as a share of the median', () => {
    expect(trendOf([10, 11, 12, 13, 14])).toEqual({ median: 12, growth: 4 / 12, steadiness: 1 });
  });
});

test.each([
  { of: [5, 1, 3], share: 0.5, is: 3 },
  { of: [1, 2, 3, 4], share: 0.95, is: 4 },
  { of: [], share: 0.5, is: 0 },
])('quantile $share of $of', ({ of, share, is }) => {
  expect(quantile(of, share)).toBe(is);
});
