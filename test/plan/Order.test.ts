import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asc, compareKeys, compareValues, desc } from '../../src/plan/Order.js';

/** Code points one by one: the order both engines keep strings in. */
const byCodePoints = (a: string, b: string): number => {
  const [x, y] = [[...a], [...b]];
  for (let at = 0; at < Math.min(x.length, y.length); at++) {
    const difference = x[at]!.codePointAt(0)! - y[at]!.codePointAt(0)!;
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(x.length - y.length);
};

describe('compareValues', () => {
  it('orders strings by code point, also beyond the basic plane', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareValues(a, b)).toBe(byCodePoints(a, b));
      }),
    );
  });

  it('puts U+20000 after U+FFE5, unlike UTF-16', () => {
    expect(compareValues('\u{20000}', '￥')).toBe(1);
    expect(['￥', '\u{20000}'].sort()).toEqual(['\u{20000}', '￥']);
  });
});

describe('compareKeys', () => {
  const order = [asc('undated'), desc('sortDate'), asc('id')];
  it.each([
    [[0, '2024-01-01', 'a'], [1, '', 'a'], -1],
    [[0, '2024-01-02', 'a'], [0, '2024-01-01', 'a'], -1],
    [[0, '2024-01-01', 'b'], [0, '2024-01-01', 'a'], 1],
    [[0, '2024-01-01', 'a'], [0, '2024-01-01', 'a'], 0],
  ])('%j against %j', (a, b, sign) => {
    expect(compareKeys(a, b, order)).toBe(sign);
  });
});
