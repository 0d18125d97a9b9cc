import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeEngines } from '../support/engines.js';
import { sampleExtractor, sampleSource, type SampleReport } from './sampleRecords.js';
import { graphOf, wholeGraph } from './wholeGraph.js';

/** Reports that share much and do not agree on it. */
const report: fc.Arbitrary<Partial<SampleReport>> = fc.record({
  key: fc.constantFrom('999101:1', '999101:2', '999101:3', '999101:4'),
  committeeName: fc.constantFrom('中共甲区委', '中共甲区委员会'),
  inspection: fc.constantFrom('999101:a', '999101:b'),
  team: fc.constantFrom('2', '3'),
  regions: fc.constantFrom([], ['999101'], ['999101', '999100'], ['999102', '999100']),
  documents: fc.subarray(['条例', '办法', '规定']),
});
/** One put or delete; the next is asked for before this one has ended where it is `isAhead`. */
const change = fc.record({ report, isPut: fc.boolean(), isAhead: fc.boolean() });

describeEngines('A graph depends on the reports there are,', (engine) => {
  test('not on how they came and went, one by one or together (row 46)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (history) => {
        const store = await engine.openEmptyStore(sampleExtractor());
        try {
          const left = new Map<string, Partial<SampleReport>>();
          const told: Promise<unknown>[] = [];
          const expected: unknown[] = [];
          for (const { report: changed, isPut, isAhead } of history) {
            const key = String(changed.key);
            const former = left.get(key);
            if (isPut) {
              const same = JSON.stringify(former) === JSON.stringify(changed);
              expected.push(former === undefined ? 'CREATED' : same ? 'UNCHANGED' : 'REPLACED');
              told.push(store.put(sampleSource(changed)).then(({ outcome }) => outcome));
              left.set(key, changed);
            } else {
              expected.push(former !== undefined);
              told.push(store.delete(`report:${key}`));
              left.delete(key);
            }
            if (!isAhead) await told.at(-1);
          }
          expect(await Promise.all(told)).toEqual(expected);
          const remaining = [...left.values()].map((kept) => sampleSource(kept));
          expect(await wholeGraph(store)).toEqual(await graphOf(...remaining));
        } finally {
          await store.close();
        }
      }),
      { numRuns: engine.name === 'embedded' ? 40 : 8 },
    );
  });
});
