import { afterAll, beforeAll, expect, it } from 'vitest';
import { identity } from '../../src/graph/ids.js';
import type { Store } from '../../src/store/Store.js';
import { dataOf } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { allReports, extractor, ingestedAt } from '../support/reports.js';
import { wholeReport, wholeReportQuery } from '../support/wholeReport.js';

describeEngines('a whole report is answered as it was decomposed', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const { source } of allReports) await store.put(source);
  });
  afterAll(() => store.close());

  it.each(allReports)('$name', async ({ parsed, text }) => {
    const { report } = await dataOf(store, wholeReportQuery, { id: parsed.report.id });
    expect(oneSpelling(report)).toEqual(oneSpelling(wholeReport(parsed, text, ingestedAt)));
  });
});

/** A shared document has one title, while reports write its punctuation in full or half width. */
function oneSpelling(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'document' ? { ...(value as object), title: identity((value as { title: string }).title) } : value,
  );
}
