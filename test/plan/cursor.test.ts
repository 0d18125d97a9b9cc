import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorScope, decodeCursor, encodeCursor } from '../../src/plan/cursor.js';
import { schema } from '../support/askGraph.js';

const { reports, issues } = schema.getQueryType()!.getFields();
const reportsScope = (args: Readonly<Record<string, unknown>>): string => cursorScope('reports', args, reports!.args);
const scope = reportsScope({ filter: { team: ['team:1'] }, orderBy: 'TITLE_ASC' });
const keys = ['中共松屿区委', 3, 'report:x:2024-03-18'];

describe('a cursor', () => {
  it('gives back the keys it was made of', () => {
    expect(decodeCursor(scope, encodeCursor(scope, keys))).toEqual(keys);
  });

  it('is refused when any one character is changed', () => {
    const cursor = encodeCursor(scope, keys);
    fc.assert(
      fc.property(
        fc.nat(cursor.length - 1),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
        (at, other) => {
          fc.pre(cursor[at] !== other);
          const forged = cursor.slice(0, at) + other + cursor.slice(at + 1);
          expect(() => decodeCursor(scope, forged)).toThrow(/damaged or belongs to another/);
        },
      ),
    );
  });

  it.each([
    ['another connection', cursorScope('issues', { filter: { team: ['team:1'] }, orderBy: 'TITLE_ASC' }, issues!.args)],
    ['another order', reportsScope({ filter: { team: ['team:1'] }, orderBy: 'PUBLISHED_DESC' })],
    ['another filter', reportsScope({ filter: { team: ['team:2'] }, orderBy: 'TITLE_ASC' })],
  ])('of %s is refused', (_, other) => {
    expect(() => decodeCursor(scope, encodeCursor(other, keys))).toThrow(/damaged or belongs to another/);
  });

  it('belongs to every page of its connection, however the filter is spelled', () => {
    const same = reportsScope({
      orderBy: 'TITLE_ASC',
      filter: { region: null, team: ['team:1'] },
      first: 5,
      after: 'x',
    });
    expect(same).toBe(scope);
  });

  it.each([
    { filter: {} },
    { filter: null },
    { filter: { text: null } },
    { filter: { leafOnly: true, anyRank: false } },
    { orderBy: 'REPORT_ORDER' },
    { orderBy: null, filter: {} },
  ])('of all belongs to %j', (args) =>
    expect(cursorScope('issues', args, issues!.args)).toBe(cursorScope('issues', {}, issues!.args)),
  );

  it.each([
    { filter: { leafOnly: false } },
    { filter: { leafOnly: null } },
    { filter: { not: {} } },
    { filter: { text: '' } },
    { orderBy: 'DEADLINE_ASC' },
  ])('of all does not belong to %j', (args) =>
    expect(cursorScope('issues', args, issues!.args)).not.toBe(cursorScope('issues', {}, issues!.args)),
  );

  it.each(['', 'x', '%%%', 'eyJhIjoxfQ', '\u0000'])('that is only the text %j is refused', (text) => {
    expect(() => decodeCursor(scope, text)).toThrow(/damaged or belongs to another/);
  });
});
