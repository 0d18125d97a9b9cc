import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/store/openEmbeddedStore.js';
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
const changes = fc.array(fc.record({ report, isPut: fc.boolean() }), { maxLength: 12 });

test('A graph depends on the reports there are, not on how they came and went', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (history) => {
      const store = await openEmbeddedStore({ directory: null, create: true, ...sampleExtractor() });
      const left = new Map<string, Partial<SampleReport>>();
      for (const { report: changed, isPut } of history) {
        const key = String(changed.key);
        if (isPut) await store.put(sampleSource(changed));
        else expect(await store.delete(`report:${key}`)).toBe(left.has(key));
        if (isPut) left.set(key, changed);
        else left.delete(key);
      }
      const remaining = [...left.values()].map((kept) => sampleSource(kept));
      expect(await wholeGraph(store)).toEqual(await graphOf(...remaining));
      await store.close();
    }),
    { numRuns: 40 },
  );
});
