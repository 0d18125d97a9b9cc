import { describe, expect, it } from 'vitest';
import { pageNumberForms, pageNumbers } from '../../src/outline/pageNumbers.js';

describe.each(pageNumberForms)('page numbers', ({ pattern, examples, counterExamples }) => {
  const isOfForm = (words: string): boolean => new RegExp(`^(?:${pattern})$`).test(words);
  it.each(examples)('%s', (words) => expect(isOfForm(words)).toBe(true));
  it.each(counterExamples)('not %s', (words) => expect(isOfForm(words)).toBe(false));
});

it('stand on lines of their own', () => {
  expect(pageNumbers('全面从严\n 　— 3 —\t\n治党 - 3 - 次\n第4页')).toEqual([
    { start: 7, end: 12 },
    { start: 25, end: 28 },
  ]);
});
