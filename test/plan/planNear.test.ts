import { describe, expect, it } from 'vitest';
import { asc, desc } from '../../src/plan/Order.js';
import type { PageWindow } from '../../src/plan/PageArguments.js';
import { nothingPending } from '../../src/plan/Pending.js';
import { nextRoots, planNear, type Near } from '../../src/plan/planNear.js';
import { schema } from '../support/askGraph.js';

const operation = { schema, issueTypes: new Set<string>(), fragments: {}, variableValues: {} };
const first = (size: number, after?: readonly unknown[]): PageWindow => ({
  size,
  backward: false,
  after,
  before: undefined,
});
const ofReports: Near = {
  pattern: '(it:Report)',
  order: [desc('sortDate')],
  condition: () => 'true',
  roots: '(it:Issue {reportId: nearId})',
  most: 3,
};
const byDeadline = nextRoots('Issue', [asc('sortDeadline')], () => 'it.isLeaf');

describe('what lies near where a page begins', () => {
  const found = (dates: readonly string[]): unknown =>
    planNear(operation, ofReports, first(20)).decode(
      dates.map((k0, at) => ({ k0, id: `report:${at}` })),
      nothingPending(),
    );

  it('is all where there is no more', () => {
    expect(found(['2024', '2023', '2023'])).toEqual({ ids: ['report:0', 'report:1', 'report:2'], areAll: true });
  });

  it('is none of those of which some may be missing', () => {
    expect(found(['2024', '2023', '2022', '2022'])).toEqual({ ids: ['report:0', 'report:1'], areAll: false });
    expect(found(['2024', '2024', '2024', '2024'])).toEqual({ ids: [], areAll: false });
  });

  it('has what is alike with the cursor, where the roots have more keys', () => {
    const { statement, parameters } = planNear(operation, ofReports, first(20, ['2023', 'issue:x/1']));
    expect(statement).toBe(`MATCH (it:Report) WHERE ((it.sortDate < $p0) OR (it.sortDate = $p0))
RETURN it.sortDate AS k0, it.id AS id ORDER BY k0 DESC, id LIMIT $p1`);
    expect(parameters).toEqual({ p0: '2023', p1: 4 });
  });

  it('is as many roots as the page has, one that tells of more, and one that tells of the rest', () => {
    const { statement, parameters } = planNear(operation, byDeadline, first(20, ['2023', 'issue:x/1']));
    expect(statement)
      .toBe(`MATCH (it:Issue) WHERE (it.isLeaf) AND ((it.sortDeadline > $p0) OR (it.sortDeadline = $p0 AND it.id > $p1))
RETURN it.sortDeadline AS k0, it.id AS k1, it.id AS id ORDER BY k0, k1 LIMIT $p2`);
    expect(parameters).toEqual({ p0: '2023', p1: 'issue:x/1', p2: 22 });
  });
});
