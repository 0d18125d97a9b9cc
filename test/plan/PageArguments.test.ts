import { describe, expect, it } from 'vitest';
import { atLeastOne, pageWindow } from '../../src/plan/PageArguments.js';

describe('pageWindow', () => {
  it.each([
    [{}, { size: 20, backward: false }],
    [{ first: 0 }, { size: 0, backward: false }],
    [{ first: 100 }, { size: 100, backward: false }],
    [{ last: 5 }, { size: 5, backward: true }],
    [
      { first: null, last: null, after: null, before: null },
      { size: 20, backward: false },
    ],
  ])('%j', (args, window) => {
    expect(pageWindow(args, '')).toEqual({ ...window, after: undefined, before: undefined });
  });

  it.each([
    [{ first: 101 }, 'first is at most 100, but 101 was asked for'],
    [{ first: -1 }, 'first must not be negative, but is -1'],
    [{ last: -1 }, 'last must not be negative'],
    [{ last: 99999999 }, 'last is at most 100'],
    [{ first: 1, last: 1 }, 'Give either first or last, not both'],
    [{ after: 'abc' }, 'This cursor is damaged'],
  ])('%j is refused: %s', (args, message) => {
    expect(() => pageWindow(args, '')).toThrow(message);
  });
});

describe('a number that is at least 1', () => {
  it.each([1, 2, 2147483647])('%i', (value) => {
    expect(atLeastOne('minRounds', value)).toBe(value);
  });

  it.each([0, -1])('%i is refused', (value) => {
    expect(() => atLeastOne('minRounds', value)).toThrow(`minRounds is at least 1, but is ${value}; leave it out`);
  });
});
