import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { IngestOutcome, Store } from '../store/Store.js';
import { refusalReason } from './refusalReason.js';

export type FileOutcome =
  | { readonly file: string; readonly outcome: IngestOutcome; readonly reportId: string }
  | { readonly file: string; readonly outcome: 'REFUSED'; readonly reason: string };

/** Files that a store in this process is given before it has told of the first of them: it writes many at once. */
const readAhead = { files: 64, bytes: 64 * 1024 * 1024 };

export interface IngestOptions {
  /** Files under way at most. */
  readonly atOnce?: number | undefined;
  /** Once it says so no further file is begun; those under way are finished and told of. */
  readonly isStopped?: () => boolean;
}

interface Begun {
  readonly size: number;
  readonly told: Promise<FileOutcome>;
}

/** Takes the files into the store in their order, and tells of each, in that order, as soon as it is in or refused. */
export async function* ingestFiles(
  store: Pick<Store, 'put'>,
  files: readonly string[],
  { atOnce = readAhead.files, isStopped = () => false }: IngestOptions = {},
): AsyncGenerator<FileOutcome> {
  const underWay: Begun[] = [];
  let size = 0;
  const isRoom = (): boolean => underWay.length < atOnce && size < readAhead.bytes;
  for (let next = 0; next < files.length || underWay.length > 0;) {
    while (next < files.length && isRoom() && !isStopped()) {
      const begun = await begin(store, files[next++]!);
      underWay.push(begun);
      size += begun.size;
    }
    const first = underWay.shift();
    if (first === undefined) return;
    yield await first.told;
    size -= first.size;
  }
}

/** Resolves once the store was asked, so that it is asked in the order of the files. */
async function begin(store: Pick<Store, 'put'>, file: string): Promise<Begun> {
  const reading = readFile(file);
  const told = ingestFile(store, file, reading);
  // Whoever waits for it is told.
  told.catch(() => undefined);
  const bytes = await reading.catch(() => []);
  return { size: bytes.length, told };
}

async function ingestFile(store: Pick<Store, 'put'>, file: string, reading: Promise<Uint8Array>): Promise<FileOutcome> {
  try {
    const bytes = await reading;
    const ingestedAt = new Date().toISOString();
    return {
      file,
      ...(await store.put({ bytes, fileName: basename(file), url: null, retrievedAt: null, ingestedAt })),
    };
  } catch (error) {
    return { file, outcome: 'REFUSED', reason: refusalReason(error) };
  }
}
