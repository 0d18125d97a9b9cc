import { join } from 'node:path';
import { readLines } from '../embedded/journalLines.js';
import { syncFolder } from '../embedded/syncFolder.js';
import { makeFolder } from '../makeFolder.js';
import { StoreError } from '../StoreError.js';
import { currentSources } from './currentSources.js';
import { emptyFolder } from './emptyFolder.js';
import { readManifest, type Manifest } from './Manifest.js';
import { readWhole, writeWhole } from './wholeFile.js';

/**
 * Makes a store of a backup in a new or empty folder: its journal and sources, of which the graph is made when it is
 * opened. Every file is looked at before anything is written.
 *
 * @throws StoreError MISSING where there is no backup or no room for the store, DAMAGED naming the first file that is not
 *   as it was written
 */
export async function restoreStore(backup: string, directory: string): Promise<Manifest> {
  const manifest = await readManifest(backup);
  try {
    await checkFiles(backup, manifest);
  } catch (error) {
    if (!(error instanceof StoreError && error.kind === 'DAMAGED')) throw error;
    const message = `The backup ${backup} is damaged: ${error.message}. Nothing was restored; use another backup`;
    throw new StoreError('DAMAGED', message, { cause: error });
  }
  await emptyFolder(directory);
  await makeFolder(join(directory, 'sources'));
  // The journal comes last: without it, nothing takes half of a store for one.
  const files = [...manifest.files].sort((a, b) => Number(a.path === 'journal') - Number(b.path === 'journal'));
  for (const file of files) await writeWhole(directory, file.path, await readWhole(backup, file));
  await syncFolder(join(directory, 'sources'));
  await syncFolder(directory);
  return manifest;
}

/** Each file by itself, and that they are all that belongs together. */
async function checkFiles(backup: string, { files, reports }: Manifest): Promise<void> {
  let journal: Buffer | undefined;
  for (const file of files) {
    const bytes = await readWhole(backup, file);
    if (file.path === 'journal') journal = bytes;
  }
  if (journal === undefined) throw new StoreError('DAMAGED', `${join(backup, 'journal')} is not in the manifest`);
  const current = currentSources(readLines(journal).entries);
  const there = new Set(files.map(({ path }) => path));
  const missing = [...current.values()].find((sha256) => !there.has(`sources/${sha256}`));
  if (missing !== undefined) throw new StoreError('DAMAGED', `sources/${missing} is not in the manifest`);
  if (current.size !== reports)
    throw new StoreError('DAMAGED', `the journal has not the ${reports} reports there were`);
}
