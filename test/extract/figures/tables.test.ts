import { describe, expect, it } from 'vitest';
import { figureRules } from '../../../src/extract/figures/figureRules.js';
import { hanAmount } from '../../../src/extract/figures/hanAmount.js';
import { readAmounts } from '../../../src/extract/figures/readAmounts.js';
import { readFigures } from '../../../src/extract/figures/readFigures.js';
import { refusals } from '../../../src/extract/figures/refusals.js';
import { baseUnit } from '../../../src/extract/figures/unitOf.js';
import { units } from '../../../src/extract/figures/units.js';

/** A clause whose number stands in 〔〕, and the figure read there. */
function figureAt(marked: string) {
  const at = marked.indexOf('〔');
  const text = marked.replace(/[〔〕]/g, '');
  return readFigures(text).find(({ span }) => span.start <= at && at < span.end) ?? null;
}

describe.each(units)('unit $base $units', ({ base, examples, counterExamples }) => {
  const bases = (words: string) => [...readAmounts(words)].map(({ unit }) => baseUnit(unit).base);
  it.each(examples)('%s', (words) => expect(bases(words)).toHaveLength(1));
  it.each(counterExamples)('not %s', (words) => expect(bases(words)).not.toContain(base));
});

it('knows the base of every unit', () => {
  for (const { base, units: names } of units)
    for (const [name, [factor]] of Object.entries(names)) expect(baseUnit(name)).toEqual({ base, factor });
});

describe.each(figureRules)('$name', ({ kind, side, pattern, examples, counterExamples }) => {
  it.each(examples)('%s', (marked) => {
    const [before = '', , after = ''] = marked.split(/[〔〕]/);
    expect(side === 'before' ? before : after).toMatch(new RegExp(pattern, 'u'));
    expect(figureAt(marked)?.kind).toBe(kind);
  });
  it.each(counterExamples)('not %s', (marked) => expect(figureAt(marked)?.kind).not.toBe(kind));
});

describe.each(refusals)('refused: $name', ({ examples, counterExamples }) => {
  it.each(examples)('%s', (marked) => expect(figureAt(marked)).toBeNull());
  it.each(counterExamples)('not %s', (marked) => expect(figureAt(marked)).not.toBeNull());
});

it.each([
  ['三', 3],
  ['十二', 12],
  ['二十', 20],
  ['三百二十', 320],
  ['两千零五', 2005],
  ['九十五点三', 95.3],
  ['二三', null],
  ['十百', null],
])('the amount %s is %j', (words, amount) => expect(hanAmount(words)).toBe(amount));
