import { pooledExtractor } from '../pooledExtractor.js';
import { openEmbeddedStore } from '../store/openEmbeddedStore.js';
import { awaitNeo4jStore, openNeo4jStore } from '../store/openNeo4jStore.js';
import { rebuildEmbeddedStore } from '../store/rebuildEmbeddedStore.js';
import type { EngineLimits } from '../store/EngineLimits.js';
import type { Store } from '../store/Store.js';
import { StoreError, type StoreErrorKind } from '../store/StoreError.js';
import { CliError } from './CliError.js';
import type { Flags } from './configuration.js';
import type { Io } from './Io.js';
import { loadTaxonomy } from './loadTaxonomy.js';
import { describeStore, type StoreChoice } from './StoreChoice.js';

export interface Opening {
  /** Whether a folder without a store becomes one. */
  readonly create: boolean;
  /** Whether to go on without a Neo4j that does not answer yet, as servers do. */
  readonly await?: boolean;
  readonly limits?: Partial<EngineLimits>;
}

/** Opens the store that was chosen. @throws StoreError */
export async function openStore(
  io: Io,
  flags: Flags,
  choice: StoreChoice,
  { create, await: waits = false, limits = {} }: Opening,
): Promise<Store> {
  const extractor = pooledExtractor(await loadTaxonomy(io, flags));
  const notice = noticeTo(io);
  if (choice.engine === 'embedded') {
    return openEmbeddedStore({ directory: choice.directory, create, notice, limits, ...extractor });
  }
  const name = describeStore(choice);
  const options = { ...choice, limits, ...extractor };
  const opened = waits ? awaitNeo4jStore(options, (message) => notice(`${name} ${message}`)) : openNeo4jStore(options);
  return opened.catch((error: unknown) => {
    const troubles = error instanceof StoreError ? neo4jTroubles[error.kind] : undefined;
    if (troubles === undefined) throw error;
    throw new CliError(`${name} ${troubles} (${(error as StoreError).message})`);
  });
}

const neo4jTroubles: Partial<Record<StoreErrorKind, string>> = {
  DOWN: 'does not answer; is it running?',
  TIMEOUT: 'does not answer in time; is it running?',
  DENIED: 'does not let us in: are NEO4J_USER and NEO4J_PASSWORD right?',
  MISSING: 'has no such database: is NEO4J_DATABASE right?',
};

/** Makes the graph of a store anew and gives the number of its reports. @throws CliError, StoreError */
export async function rebuildStore(io: Io, flags: Flags, choice: StoreChoice): Promise<number> {
  if (choice.engine === 'neo4j') throw new CliError('Neo4j keeps no sources to rebuild from: ingest the reports again');
  const extractor = pooledExtractor(await loadTaxonomy(io, flags));
  return rebuildEmbeddedStore({ directory: choice.directory, notice: noticeTo(io), ...extractor });
}

export const noticeTo =
  ({ stderr }: Io) =>
  (message: string): void =>
    void stderr.write(`xunshi: ${message}\n`);
