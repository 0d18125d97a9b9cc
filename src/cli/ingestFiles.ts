import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { IngestOutcome, Store } from '../store/Store.js';
import { refusalReason } from './refusalReason.js';

export type FileOutcome =
  | { readonly file: string; readonly outcome: IngestOutcome; readonly reportId: string }
  | { readonly file: string; readonly outcome: 'REFUSED'; readonly reason: string };

/** Takes the files into the store one after the other, and tells of each as soon as it is in or refused. */
export async function* ingestFiles(store: Pick<Store, 'put'>, files: readonly string[]): AsyncGenerator<FileOutcome> {
  for (const file of files) yield { file, ...(await ingestFile(store, file)) };
}

async function ingestFile(store: Pick<Store, 'put'>, file: string) {
  try {
    const bytes = await readFile(file);
    const ingestedAt = new Date().toISOString();
    return await store.put({ bytes, fileName: basename(file), url: null, retrievedAt: null, ingestedAt });
  } catch (error) {
    return { outcome: 'REFUSED' as const, reason: refusalReason(error) };
  }
}
