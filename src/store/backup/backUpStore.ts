import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { JournalEntry, Numbered } from '../embedded/JournalEntry.js';
import { readLines } from '../embedded/journalLines.js';
import { SourceFolder } from '../embedded/SourceFolder.js';
import { syncFolder } from '../embedded/syncFolder.js';
import { makeFolder } from '../makeFolder.js';
import { StoreError } from '../StoreError.js';
import { currentSources } from './currentSources.js';
import { emptyFolder } from './emptyFolder.js';
import { composeManifest, manifestName, type Manifest, type ManifestFile } from './Manifest.js';
import { writeWhole } from './wholeFile.js';

/**
 * Copies what a store's graph is made from, its journal and sources, to a new or empty folder, and reads it back.
 *
 * Nobody need stop for it: lines are only ever added to the journal, after their sources, and sources never change. So
 * the lines there are now, with their sources, are the store as it is now.
 *
 * @throws StoreError MISSING where there is no store, DAMAGED where it is not whole, FULL
 */
export async function backUpStore(directory: string, out: string): Promise<Manifest> {
  const store = resolve(directory);
  const { bytes, entries } = await readJournal(store);
  await emptyFolder(out);
  try {
    return await write(out, bytes, entries, new SourceFolder(join(store, 'sources')));
  } catch (error) {
    // Half a backup is none.
    for (const name of ['journal', 'sources', manifestName])
      await rm(join(out, name), { recursive: true, force: true });
    throw error;
  }
}

interface Snapshot {
  /** Whole lines. */
  readonly bytes: Buffer;
  readonly entries: readonly Numbered<JournalEntry>[];
}

async function readJournal(store: string): Promise<Snapshot> {
  const bytes = await readFile(join(store, 'journal')).catch((error: unknown) => {
    throw new StoreError('MISSING', `There is no store at ${store}: nothing is there to back up`, { cause: error });
  });
  try {
    const { entries, end } = readLines(bytes);
    return { bytes: bytes.subarray(0, end.length), entries };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new StoreError('DAMAGED', `${store} cannot be backed up: ${error.message}. See xunshi doctor`, {
      cause: error,
    });
  }
}

async function write(
  out: string,
  journal: Buffer,
  entries: readonly Numbered<JournalEntry>[],
  sources: SourceFolder,
): Promise<Manifest> {
  await makeFolder(join(out, 'sources'));
  const current = currentSources(entries);
  const named = new Set(entries.flatMap((entry) => (entry.op === 'PUT' ? [entry.sha256] : [])));
  const needed = new Set(current.values());
  const there = await sources.names();
  const files: ManifestFile[] = [];
  for (const sha256 of named) {
    // What a report was before it was corrected or deleted is kept where it is still there.
    if (!needed.has(sha256) && !there.has(sha256)) continue;
    files.push(await writeWhole(out, `sources/${sha256}`, await sources.read(sha256)));
  }
  files.push(await writeWhole(out, 'journal', journal));
  await syncFolder(join(out, 'sources'));
  const manifest: Manifest = { format: 1, createdAt: new Date().toISOString(), reports: current.size, files };
  // Last, so that a backup with a manifest is a whole one.
  await writeWhole(out, manifestName, Buffer.from(composeManifest(manifest)));
  await syncFolder(out);
  return manifest;
}
