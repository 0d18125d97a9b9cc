import { rebuildGraph } from './embedded/graphFolder.js';
import { StoreDirectory } from './embedded/StoreDirectory.js';
import type { EmbeddedOptions } from './openEmbeddedStore.js';

export interface RebuildOptions extends Pick<EmbeddedOptions, 'decompose' | 'version' | 'fixtures' | 'notice'> {
  readonly directory: string;
}

/**
 * Makes the graph of a store again from its journal and sources, as if it had none; resolves to its number of reports.
 *
 * @throws StoreError MISSING, LOCKED or DAMAGED, each saying what to do
 */
export async function rebuildEmbeddedStore(options: RebuildOptions): Promise<number> {
  const { directory: path, decompose, version, fixtures, notice = () => undefined } = options;
  const directory = await StoreDirectory.open(path, { create: false });
  for (const remark of directory.remarks) notice(remark);
  try {
    await rebuildGraph({ directory, extractor: { decompose, version, fixtures }, notice });
    return directory.reports.size;
  } finally {
    await directory.close();
  }
}
