import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import 'reflect-metadata';
import { buildSchema } from '../../src/api/schema.js';
import { readTaxonomy } from '../../src/classify/readTaxonomy.js';
import { reportExtractor } from '../../src/ingest.js';
import { createServer } from '../../src/server/createServer.js';
import { openEmbeddedStore } from '../../src/store/openEmbeddedStore.js';
import { findChromium } from './chromium.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** null: there is no browser for this run. */
    readonly chromium: string | null;
    /** Where the explorer is served, over the samples and a report that attacks it. */
    readonly explorer: string;
    /** The same graph, for those who send `guardedToken`. */
    readonly guarded: string;
    readonly guardedToken: string;
    /** A graph without any report. */
    readonly empty: string;
  }
}

/** For reading the guarded server. */
const token = 'reading-'.padEnd(32, 'r');

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One server for the whole run, and the browser to look at it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if (chromium === null) {
    const lack = 'no CHROMIUM, and no Chromium on the PATH';
    if (process.env['CI'] === 'true') throw new Error(`The explorer must be tested in a browser, but there is ${lack}`);
    console.warn(`\nNOT TESTED: the explorer in a browser (${lack})\n`);
  }
  project.provide('chromium', chromium);

  const home = await mkdtemp(join(tmpdir(), 'xunshi-explorer-'));
  const taxonomy = readTaxonomy(await readFile(`${root}schema/issue-types.yaml`, 'utf8'), 'issue-types.yaml');
  const open = (name: string) =>
    openEmbeddedStore({
      directory: join(home, name),
      create: true,
      ...reportExtractor(taxonomy),
      notice: () => undefined,
    });
  const [store, emptyStore] = [await open('store'), await open('empty')];
  const samples = (await readdir(`${root}samples`)).filter((name) => name.endsWith('.txt'));
  const files = [...samples.map((name) => `samples/${name}`), 'test/explorer/hostileReport.txt'];
  for (const file of files)
    await store.put({
      fileName: file,
      bytes: await readFile(root + file),
      url: null,
      retrievedAt: null,
      ingestedAt: '2024-12-01T00:00:00Z',
    });
  const server = await createServer({ schema: buildSchema(), store });
  const anywhere = { host: '127.0.0.1', port: 0 };
  project.provide('explorer', new URL('/', await server.listen(anywhere)).href);
  const guarded = await createServer({ schema: buildSchema(), store, tokens: { read: token } });
  project.provide('guarded', new URL('/', await guarded.listen(anywhere)).href);
  project.provide('guardedToken', token);
  const empty = await createServer({ schema: buildSchema(), store: emptyStore });
  project.provide('empty', new URL('/', await empty.listen(anywhere)).href);
  return async () => {
    await server.close();
    await guarded.close();
    await empty.close();
    await store.close();
    await emptyStore.close();
    await rm(home, { recursive: true });
  };
}
