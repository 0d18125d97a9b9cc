import { EmbeddedEngine } from './embedded/EmbeddedEngine.js';
import { openGraph } from './embedded/graphFolder.js';
import type { Notice } from './embedded/reconcile.js';
import { StoreDirectory } from './embedded/StoreDirectory.js';
import type { Extractor } from './Extractor.js';
import type { EngineLimits } from './EngineLimits.js';
import { GraphStore } from './GraphStore.js';
import { keepFixtures } from './keepFixtures.js';
import { noLedger } from './noLedger.js';
import { schemaStatements } from './schemaStatements.js';
import type { Store } from './Store.js';

export interface EmbeddedOptions extends Extractor {
  /** null: in memory, gone with the process. */
  readonly directory: string | null;
  /** Whether to make a store where there is none. */
  readonly create: boolean;
  /** Told what had to be mended. */
  readonly notice?: Notice;
  readonly limits?: Partial<EngineLimits>;
}

/**
 * Opens a store on the engine in this process, and mends its graph where it is not what the store's journal says.
 *
 * @throws StoreError MISSING, LOCKED or DAMAGED, each saying what to do
 */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<Store> {
  const { directory: path, create, decompose, version, fixtures, notice = () => undefined, limits = {} } = options;
  const extractor = { decompose, version, fixtures };
  if (path === null) {
    const engine = new EmbeddedEngine({ path, limits });
    await engine.define(schemaStatements());
    await keepFixtures(engine, fixtures);
    return new GraphStore(engine, extractor, noLedger, limits);
  }
  const directory = await StoreDirectory.open(path, { create });
  try {
    const graph = await openGraph({ directory, extractor, notice }, limits);
    return new GraphStore(graph, extractor, directory, limits);
  } catch (error) {
    await directory.close();
    throw error;
  }
}
