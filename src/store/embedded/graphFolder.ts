import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../Engine.js';
import type { EngineLimits } from '../EngineLimits.js';
import { makeFolder } from '../makeFolder.js';
import { schemaStatements } from '../schemaStatements.js';
import { StoreError, type StoreErrorKind } from '../StoreError.js';
import { EmbeddedEngine } from './EmbeddedEngine.js';
import { reconcile, type Workshop } from './reconcile.js';
import { SourceError } from './SourceError.js';
import { syncFolder } from './syncFolder.js';

type Materials = Omit<Workshop, 'graph'>;

/**
 * Opens the graph of a store's directory as the journal wants it: mended where that is enough, made again from the
 * sources where the engine's files are not as it left them.
 *
 * @throws SourceError when the sources are damaged too
 */
export async function openGraph(materials: Materials, limits: Partial<EngineLimits> = {}): Promise<Engine> {
  const { directory, notice } = materials;
  for (const remark of directory.remarks) notice(remark);
  try {
    return await openReconciled(folderOf(directory.path), materials, limits);
  } catch (error) {
    if (!isOfGraph(error)) throw error;
    notice(`The graph is damaged and made again from the sources: ${error.message}`);
    await rebuildGraph(materials);
    return openReconciled(folderOf(directory.path), materials, limits);
  }
}

/** Makes the graph again beside the old one, which stays until the new one is whole. @throws StoreError */
export async function rebuildGraph(materials: Materials): Promise<void> {
  const { path } = materials.directory;
  const [folder, next, former] = [folderOf(path), join(path, 'graph.next'), join(path, 'graph.former')];
  await rm(next, { recursive: true, force: true });
  const graph = await openReconciled(next, materials);
  await graph.close();
  await rm(former, { recursive: true, force: true });
  // A crash between the two renames leaves no graph, which the next opening makes again.
  await rename(folder, former).catch(ignoreMissing);
  await rename(next, folder);
  await syncFolder(path);
  await rm(former, { recursive: true, force: true });
}

/**
 * Whether making the graph again may help: it is a cache, so whatever it cannot be opened or mended for is a fault of
 * its own, unless it is one of what it is made from or of where it would be made.
 */
function isOfGraph(error: unknown): error is Error {
  if (error instanceof SourceError) return false;
  if (error instanceof StoreError) return !ofElsewhere.has(error.kind);
  return inTheWay.has((error as NodeJS.ErrnoException).code);
}

const ofElsewhere: ReadonlySet<StoreErrorKind> = new Set(['FULL', 'LOCKED', 'TIMEOUT', 'BUSY']);

/** A file where a folder should be, or something that is neither. */
const inTheWay: ReadonlySet<string | undefined> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ELOOP']);

async function openReconciled(
  folder: string,
  materials: Materials,
  limits: Partial<EngineLimits> = {},
): Promise<Engine> {
  await makeFolder(folder);
  const graph = new EmbeddedEngine({ path: join(folder, engineFile), limits });
  try {
    await graph.define(schemaStatements());
    await reconcile({ graph, ...materials });
    return graph;
  } catch (error) {
    // What it failed for says more than what else fails of that.
    await graph.close().catch(() => undefined);
    throw error;
  }
}

/** The engine's own; its log lies beside it. */
const engineFile = 'xunshi.grafeo';

/** The engine's file in a store's directory. */
export function graphFile(directory: string): string {
  return join(folderOf(directory), engineFile);
}

function folderOf(directory: string): string {
  return join(directory, 'graph');
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
