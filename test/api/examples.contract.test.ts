import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/store/Store.js';
import { exampleOperation } from '../../src/web/playground/exampleOperation.js';
import { dataOf } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

const folder = new URL('../../schema/examples/', import.meta.url);
const examples = readdirSync(folder).map((name) => ({
  name,
  ...exampleOperation(readFileSync(new URL(name, folder), 'utf8')),
}));

describeEngines('the examples of the playground show something on the samples', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const path of sampleFiles) await store.put(sourceFile(path));
  });
  afterAll(() => store.close());

  it.each(examples)('$name', async ({ query, variables }) => {
    const data = await dataOf(
      store,
      query,
      variables === undefined ? {} : (JSON.parse(variables) as Record<string, unknown>),
    );
    const roots = Object.values(data) as unknown[];
    expect(roots.filter(isEmpty)).toEqual([]);
  });
});

/** null, an empty list, or a connection of no rows. */
const isEmpty = (answer: unknown): boolean =>
  answer === null ||
  (Array.isArray(answer) && answer.length === 0) ||
  (typeof answer === 'object' && 'nodes' in answer && isEmpty(answer.nodes));
