import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueConditions } from '../../src/api/outline/issueConditions.js';
import { question } from '../../src/plan/Question.js';
import type { Operation } from '../../src/plan/selectedFields.js';
import { schema } from '../support/askGraph.js';

const issueTypes = ['business-environment', 'theory-study', 'cadre-drive'];
const operation: Operation = { schema, fragments: {}, variableValues: {}, issueTypes: new Set(issueTypes) };

const ids = fc.array(fc.string(), { maxLength: 30 });
const day = fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
/** Values by condition. */
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  committee: ids,
  region: ids,
  round: ids,
  team: ids,
  report: ids,
  type: fc.array(fc.constantFrom(...issueTypes)),
  focus: fc.array(fc.constantFrom('POLICY', 'DISCIPLINE')),
  status: fc.array(fc.constantFrom('COMPLETED', 'LONG_TERM')),
  deadlineBefore: day,
  publishedFrom: day,
  publishedTo: day,
  text: fc.string(),
};

type Filter = Readonly<Record<string, unknown>>;

/** Two filters of one shape: the same conditions, each with values of its own. */
const twins: fc.Arbitrary<readonly [Filter, Filter]> = fc.letrec<{ pair: readonly [Filter, Filter] }>((tie) => {
  const pairs = fc.array(tie('pair'), { maxLength: 4 });
  const many = (given: readonly (readonly [Filter, Filter])[]) =>
    [given.map(([a]) => a), given.map(([, b]) => b)] as const;
  const fields = {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fc.tuple(value, value)])),
    and: pairs.map(many),
    or: pairs.map(many),
    not: tie('pair'),
  };
  return {
    pair: fc
      .oneof({ depthSize: 'small' }, fc.constant({}), fc.record(fields, { requiredKeys: [] }))
      .map((pair: Readonly<Record<string, readonly [unknown, unknown]>>) => [
        Object.fromEntries(Object.entries(pair).map(([name, [a]]) => [name, a])),
        Object.fromEntries(Object.entries(pair).map(([name, [, b]]) => [name, b])),
      ]),
  };
}).pair;

const statementOf = (filter: Filter): string =>
  question(operation, (draft) => [{ clause: 'match', pattern: '(it:Issue)', where: [issueConditions(filter, draft)] }])
    .statement;

const isTooLarge = (filter: Filter): boolean => {
  try {
    statementOf(filter);
    return false;
  } catch {
    return true;
  }
};

test('what a filter becomes depends on its conditions, not on their values or how many these are', () => {
  fc.assert(
    fc.property(twins, ([one, other]) => {
      fc.pre(!isTooLarge(one));
      expect(statementOf(one)).toBe(statementOf(other));
    }),
  );
});

test('the largest filter there is becomes a statement of bounded length', () => {
  const conditions = Array.from({ length: 59 }, () => ({ text: '党' }));
  expect(statementOf({ or: conditions }).length).toBeLessThan(20_000);
  expect(isTooLarge({ or: [...conditions, { text: '党' }] })).toBe(true);
});
