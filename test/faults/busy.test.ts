import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EmbeddedEngine } from '../../src/store/embedded/EmbeddedEngine.js';
import { GraphStore } from '../../src/store/GraphStore.js';
import { keepFixtures } from '../../src/store/keepFixtures.js';
import { noLedger } from '../../src/store/noLedger.js';
import { schemaStatements } from '../../src/store/schemaStatements.js';
import { pooledExtractor } from '../../src/pooledExtractor.js';
import { parse, taxonomy } from '../support/parse.js';
import { sampleFiles, sourceFile } from '../support/reports.js';
import { named } from './support/named.js';
import { post, realServer, type RealServer } from './support/servers.js';

const token = 'a-token-to-write-with-that-is-long-enough';
const megabyte = 1024 * 1024;
/** Seconds in which nobody else is answered: many times what is measured (0.1), on a machine that does much besides. */
const mostSeconds = 4;

let server: RealServer;
beforeAll(async () => {
  const engine = new EmbeddedEngine({ path: null });
  await engine.define(schemaStatements());
  const extractor = pooledExtractor(taxonomy);
  await keepFixtures(engine, extractor.fixtures);
  server = await realServer(new GraphStore(engine, extractor, noLedger), { tokens: { write: token } });
});
afterAll(() => server.close());

const sample = (await parse(sourceFile(sampleFiles[0]!))).text;
const chinese = '一是加强党的领导，落实整改责任。';
const ingest = (input: object): string =>
  JSON.stringify({
    query: 'mutation ($input: IngestReportInput!) { ingestReport(input: $input) { outcome } }',
    variables: { input },
  });
const repeated = (piece: string, bytes: number): string => piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
const variables = (json: string): string => `{"query":"{ __typename }","variables":{"a":${json}}}`;

interface Heavy {
  readonly name: string;
  readonly bodies: readonly string[];
  readonly answer: RegExp;
}

const heavy: readonly Heavy[] = [
  {
    name: '16 reports at once (row 58)',
    bodies: Array.from({ length: 16 }, (_, at) =>
      ingest({ text: sample.replace(/党委|县委|区委|市委/, `第${at}$&`), fileName: 'a.txt' }),
    ),
    answer: /CREATED|REPLACED|UNCHANGED/,
  },
  {
    name: 'a text of 19 MB (row 58)',
    bodies: [ingest({ text: repeated(chinese, 19 * megabyte), fileName: 'a.txt' })],
    answer: /more than 2000000 characters/,
  },
  {
    name: 'base64 of 19 MB, every third letter a space (row 58)',
    bodies: [ingest({ base64: repeated('AA AA ', 19 * megabyte), fileName: 'a.txt' })],
    answer: /binary or damaged/,
  },
  {
    name: 'a notice of a megabyte that is nothing but titles of documents (row 58)',
    bodies: [ingest({ text: sample + repeated('《甲》', megabyte), fileName: 'a.txt' })],
    answer: /many times the documents/,
  },
  {
    name: '19 MB of brackets (row 58)',
    bodies: [variables('['.repeat(9 * megabyte) + ']'.repeat(9 * megabyte))],
    answer: /"limit":"variableDepth"/,
  },
  {
    name: '19 MB of small objects (row 58)',
    bodies: [variables(`[${repeated('{"a":{}},', 19 * megabyte)}0]`)],
    answer: /"limit":"variableValues"/,
  },
];

test.each(named(heavy))('others are answered while the server takes in %s', async (_, { bodies, answer }) => {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const answers = await Promise.all(bodies.map((body) => post(server.url, body, { authorization: `Bearer ${token}` })));
  delay.disable();

  for (const { text } of answers) expect(text).toMatch(answer);
  expect(delay.max / 1e9).toBeLessThan(mostSeconds);
});
