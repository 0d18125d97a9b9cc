import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Extractor } from '../../src/store/Extractor.js';
import { openEmbeddedStore } from '../../src/store/openEmbeddedStore.js';
import type { Store } from '../../src/store/Store.js';
import { sampleExtractor, sampleSource } from './sampleRecords.js';
import { wholeGraph } from './wholeGraph.js';

export const earlier = sampleSource();
export const later = sampleSource({ key: '999101:2024-09-15', team: '999100/3', documents: ['条例', '办法'] });
export const earlierId = 'report:999101:2024-01-15';
export const laterId = 'report:999101:2024-09-15';

interface Opening {
  readonly directory?: string;
  readonly create?: boolean;
  readonly extractor?: Extractor;
}

/** A place for a store, new for every test of the file. */
export class TemporaryStore {
  home = '';
  #notices: string[] = [];

  constructor() {
    beforeEach(async () => {
      this.home = await mkdtemp(join(tmpdir(), 'xunshi-store-'));
      this.#notices = [];
    });
    afterEach(() => rm(this.home, { recursive: true }));
  }

  get directory(): string {
    return join(this.home, 'store');
  }

  get graphFile(): string {
    return join(this.directory, 'graph', 'xunshi.grafeo');
  }

  /** What openings have told since this was last asked. */
  takeNotices(): string[] {
    return this.#notices.splice(0);
  }

  open({ directory = this.directory, create = false, extractor = sampleExtractor() }: Opening = {}): Promise<Store> {
    const notice = (message: string): unknown => this.#notices.push(message);
    return openEmbeddedStore({ directory, create, ...extractor, notice });
  }

  /** Makes a store that holds both reports, closed. */
  async fill(): Promise<void> {
    const store = await this.open({ create: true });
    await store.put(earlier);
    await store.put(later);
    await store.close();
  }

  /** What a closed store holds when it is opened. */
  async graph(opening: Opening = {}): Promise<unknown> {
    const store = await this.open(opening);
    const graph = await wholeGraph(store);
    await store.close();
    return graph;
  }
}
