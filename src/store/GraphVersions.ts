import { graphVersion } from './graphVersion.js';
import type { Store } from './Store.js';

/** A look at a graph. */
export interface VersionSeen {
  readonly version: number;
  /** Whether all that was written with it can be seen too. */
  readonly isSettled: boolean;
}

/**
 * How long, in ms, a version must have been there until all that was written with it is there as well. Neo4j shows a
 * transaction piece by piece while it is committed, which takes some milliseconds, and its version may come first.
 */
export const settlingTime: Readonly<Record<Store['engine'], number>> = { embedded: 0, neo4j: 2_000 };

/** Looks at the version of a store's graph, time and again. */
export class GraphVersions {
  readonly #settlingTime: number;
  #last: { readonly version: number; readonly since: number } | undefined;

  /** @param now a clock, in ms */
  constructor(
    private readonly store: Pick<Store, 'read' | 'engine'>,
    private readonly now = () => performance.now(),
  ) {
    this.#settlingTime = settlingTime[store.engine];
  }

  /** @throws StoreError */
  async look(): Promise<VersionSeen> {
    const version = await graphVersion(this.store);
    const now = this.now();
    if (this.#last?.version !== version) this.#last = { version, since: now };
    return { version, isSettled: now - this.#last.since >= this.#settlingTime };
  }
}
