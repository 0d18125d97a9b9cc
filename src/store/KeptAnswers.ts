import { BoundedCache } from './BoundedCache.js';
import { GraphVersions } from './GraphVersions.js';
import { hashOf } from './hashOf.js';
import type { Parameters, Row, Store } from './Store.js';

/** What an answer takes of the memory: for each character of its rows' JSON, and besides. */
const bytes = { perCharacter: 3, besides: 500 };

interface KeptAnswer {
  /** Of the graph, before and after it was read: nothing was written in between. */
  readonly version: number;
  readonly rows: readonly Row[];
}

/**
 * Reads a store, and keeps what it answered for as long as the graph has the version it had, whatever server writes to
 * it. For questions that gather the whole graph: a look at the version is all they take the second time.
 */
export class KeptAnswers implements Pick<Store, 'read'> {
  readonly #kept: BoundedCache<KeptAnswer>;
  readonly #versions: GraphVersions;
  #found = 0;
  #notFound = 0;

  /**
   * @param size bytes of memory for answers, about; those used longest ago go first. Where not one fits, all is read.
   * @param now a clock, in ms
   */
  constructor(
    private readonly store: Pick<Store, 'read' | 'engine'>,
    private readonly size: number,
    now?: () => number,
  ) {
    this.#versions = new GraphVersions(store, now);
    const sizeCalculation = ({ rows }: KeptAnswer): number =>
      bytes.besides + bytes.perCharacter * JSON.stringify(rows).length;
    this.#kept = new BoundedCache(size, sizeCalculation);
  }

  /** What the answers take that are kept, about. */
  get bytes(): number {
    return this.#kept.bytes;
  }

  /** How often an answer was there and still true. */
  get found(): number {
    return this.#found;
  }

  get notFound(): number {
    return this.#notFound;
  }

  /** @throws StoreError */
  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    if (this.size < bytes.besides) return this.store.read(statement, parameters);
    const key = hashOf(Buffer.from(`${statement}\n${JSON.stringify(parameters)}`));
    const { version, isSettled } = await this.#versions.look();
    const kept = await this.#kept.get(key);
    if (kept?.version === version) {
      this.#found += 1;
      return kept.rows;
    }
    this.#notFound += 1;
    const rows = await this.store.read(statement, parameters);
    if (isSettled && (await this.#versions.look()).version === version) await this.#kept.set(key, { version, rows });
    return rows;
  }
}
