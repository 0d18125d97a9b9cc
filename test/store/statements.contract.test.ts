import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedStatement } from '../../src/store/fixedStatement.js';
import { GraphStore } from '../../src/store/GraphStore.js';
import { noLedger } from '../../src/store/noLedger.js';
import type { Engine } from '../../src/store/Engine.js';
import type { Parameters, Row } from '../../src/store/Store.js';
import { bothEngines } from '../support/engines.js';
import { sampleExtractor, sampleSource } from './sampleRecords.js';

const folder = new URL('../../cypher/', import.meta.url);
const statements = readdirSync(folder).map((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const [, sample] = /^\/\/ Sample call: (.*)$/m.exec(text) ?? [];
  return { file, name: file.replace(/\.cypher$/, ''), text, sample };
});

describe.each(statements)('cypher/$file', ({ name, text, sample }) => {
  test('says at its head what it is for and how it is called', () => {
    expect(text).toMatch(/^\/\/ [A-Z].*[.;:]\n/);
    expect(fixedStatement(name)).not.toContain('//');
    const parameters = JSON.parse(sample ?? 'null') as Parameters;
    const named = new Set([...fixedStatement(name).matchAll(/\$(\w+)/g)].map((match) => match[1]));
    expect(Object.keys(parameters).sort()).toEqual([...named].sort());
  });
});

describe.skipIf(bothEngines === undefined)('Both engines give the same answer to', () => {
  let graphs: readonly Engine[] = [];
  beforeAll(async () => {
    graphs = await Promise.all((bothEngines ?? []).map((engine) => engine.openEmpty()));
    for (const graph of graphs) {
      const store = new GraphStore(graph, sampleExtractor(), noLedger);
      await store.put(sampleSource());
      await store.put(sampleSource({ key: '999101:2024-09-15', documents: ['条例', '办法'] }));
    }
  });
  afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

  test.each(statements)('cypher/$file', async ({ name, sample }) => {
    const [embedded, neo4j] = await Promise.all(graphs.map((graph) => answer(graph, name, sample)));
    expect(withoutVersions(embedded)).toEqual(withoutVersions(neo4j));
    if (fixedStatement(name).includes('RETURN')) expect(embedded).not.toEqual([]);
  });
});

/** Versions are of each engine's own clock. */
const withoutVersions = (rows: readonly Row[] | undefined): unknown =>
  JSON.parse(JSON.stringify(rows, (key, value: unknown) => (/^versions?$/.test(key) ? typeof value : value)));

/** Rolled back, so that statements that write can be asked like all others. */
async function answer(graph: Engine, name: string, sample = '{}'): Promise<readonly Row[]> {
  const transaction = await graph.begin();
  try {
    return await transaction.run(fixedStatement(name), JSON.parse(sample) as Parameters);
  } finally {
    await transaction.rollback();
  }
}
