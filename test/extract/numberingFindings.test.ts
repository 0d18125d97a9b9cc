import { describe, expect, it } from 'vitest';
import { numberingFindings } from '../../src/extract/numberingFindings.js';
import type { OutlineAspect, OutlineIssue, OutlineMeasure } from '../../src/outline/Outline.js';

const nowhere = { start: 0, end: 0 };
const words = { title: '', titleSpan: nowhere, description: null };
const part = (address: string, ordinal: number) => ({
  address,
  number: String(ordinal),
  ordinal,
  markSpan: nowhere,
  span: nowhere,
});

function measures(at: string, numbers: string): OutlineMeasure[] {
  return numbered(numbers).map((ordinal, index) => ({
    ...part(`${at}.${index + 1}`, ordinal),
    text: '',
    textSpan: nowhere,
    fields: [],
    steps: [],
  }));
}

/** `1 2[1 2 3] 3`: issues, the second of which has three subissues; with `(1 2)` for measures. */
function issues(at: string, written: string): OutlineIssue[] {
  return [...written.matchAll(/(\d+)(?:\[([\d ]*)\])?(?:\(([\d ]*)\))?/g)].map(([, number, subissues, done], index) => {
    const address = `${at}.${index + 1}`;
    return {
      ...part(address, Number(number)),
      ...words,
      remarks: [],
      declared: null,
      fields: [],
      measures: measures(address, done ?? ''),
      subissues: issues(address, subissues ?? ''),
    };
  });
}

/** One aspect after the other, `|` between them. */
function aspects(written: string): OutlineAspect[] {
  return written.split('|').map((within, index) => ({
    ...part(String(index + 1), index + 1),
    ...words,
    referrals: false,
    untitled: false,
    section: null,
    issues: issues(String(index + 1), within),
  }));
}

const numbered = (written: string): number[] => [...written.matchAll(/\d+/g)].map(([number]) => Number(number));

it('numbers the aspects of each section together', () => {
  const [first, second, third] = aspects('1 | 1 | 1').map((aspect, index) => ({
    ...aspect,
    ordinal: [1, 2, 2][index]!,
  }));
  const inSections = [{ ...first!, section: 90 }, { ...second!, section: 90 }, third!];
  expect(numberingFindings(inSections)).toEqual([]);
  expect(numberingFindings([first!, second!, third!])).toMatchObject([{ code: 'NUMBERING_REPEAT', expected: '3' }]);
});

describe('numbers under one parent after the other', () => {
  it.each([
    ['begin again', '1 2 3 | 1 2 | 1', []],
    ['run on', '1 2 3 4 | 5 6 7 | 8 9 10', []],
    ['run on, one in each', '1 | 2 | 3', []],
    [
      'run on, with gaps',
      '1 2 | 4 5 | 7 8',
      ['Issue 4 of 2 follows 2: 3 missing.', 'Issue 7 of 3 follows 5: 6 missing.'],
    ],
    ['begin again, one without its first', '1 2 3 | 2 3 | 1 2', ['Issue 2 of 2 follows 0: 1 missing.']],
    ['have a gap', '1 2 6 | 1 2', ['Issue 6 of 1 follows 2: 3 to 5 missing.']],
    ['are repeated', '1 2 2', ['Issue 2 of 1 follows 2: expected 3.']],
    ['of subissues run on through the report', '1[1 2] 2[3] | 3[4 5] 4[6]', []],
    ['of subissues run on within an aspect', '1[1 2] 2[3 4] | 1[1 2] 2[3]', []],
    ['of subissues run on, with a gap', '1[1 2] 2[4 5] | 3[6 7]', ['Issue 4 of 1.2 follows 2: 3 missing.']],
    ['of measures begin again', '1(1 2) 2(1 2) | 3(1 2 4)', ['Measure 4 of 2.1 follows 2: 3 missing.']],
    ['of measures run on', '1(1 2) 2(3 4) | 3(5 6)', []],
  ])('%s: %s', (_, written, messages) => {
    expect(numberingFindings(aspects(written)).map(({ message }) => message)).toEqual(messages);
  });
});
