import { reportExtractor } from '../ingest.js';
import { openEmbeddedStore } from '../store/openEmbeddedStore.js';
import { openNeo4jStore } from '../store/openNeo4jStore.js';
import { rebuildEmbeddedStore } from '../store/rebuildEmbeddedStore.js';
import type { Store } from '../store/Store.js';
import { StoreError } from '../store/StoreError.js';
import { CliError } from './CliError.js';
import type { Flags } from './configuration.js';
import type { Io } from './Io.js';
import { loadTaxonomy } from './loadTaxonomy.js';
import { describeStore, type StoreChoice } from './StoreChoice.js';

/** Opens the store that was chosen; a folder without one becomes one only where `create` says so. @throws StoreError */
export async function openStore(
  io: Io,
  flags: Flags,
  choice: StoreChoice,
  { create }: { readonly create: boolean },
): Promise<Store> {
  const extractor = reportExtractor(await loadTaxonomy(io, flags));
  if (choice.engine === 'embedded') {
    return openEmbeddedStore({ directory: choice.directory, create, notice: noticeTo(io), ...extractor });
  }
  return openNeo4jStore({ ...choice, ...extractor }).catch((error: unknown) => {
    if (!(error instanceof StoreError && error.kind === 'DOWN')) throw error;
    throw new CliError(`${describeStore(choice)} does not answer; is it running? (${error.message})`);
  });
}

/** Makes the graph of a store anew and gives the number of its reports. @throws CliError, StoreError */
export async function rebuildStore(io: Io, flags: Flags, choice: StoreChoice): Promise<number> {
  if (choice.engine === 'neo4j') throw new CliError('Neo4j keeps no sources to rebuild from: ingest the reports again');
  const extractor = reportExtractor(await loadTaxonomy(io, flags));
  return rebuildEmbeddedStore({ directory: choice.directory, notice: noticeTo(io), ...extractor });
}

const noticeTo =
  ({ stderr }: Io) =>
  (message: string): void =>
    void stderr.write(`xunshi: ${message}\n`);
