import { access, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Deposit, Ledger, LedgerEntry } from '../Ledger.js';
import { makeFolder } from '../makeFolder.js';
import type { SourceFile } from '../Store.js';
import { StoreError } from '../StoreError.js';
import { EmbeddedEngine } from './EmbeddedEngine.js';
import { Journal } from './Journal.js';
import type { JournalEntry, Numbered, PutEntry } from './JournalEntry.js';
import { SourceError } from './SourceError.js';
import { SourceFolder } from './SourceFolder.js';
import { syncFolder } from './syncFolder.js';

/**
 * A store's directory, held by one process at a time:
 *
 *     sources/<sha256>   original bytes
 *     journal            what was put and deleted
 *     journal.mark       how far the journal had come
 *     graph/             the engine's files: a cache of what the two above say
 *     lock               held while the directory is open
 */
export class StoreDirectory implements Ledger {
  private constructor(
    readonly path: string,
    private readonly lock: EmbeddedEngine,
    private readonly journal: Journal,
    private readonly sources: SourceFolder,
    /** What it was found with that does no harm to its graph, in a sentence each. */
    readonly remarks: readonly string[],
  ) {}

  /**
   * @param create whether to make a store where there is none
   * @throws StoreError MISSING where there is none or something else is, LOCKED while another process holds it, DAMAGED when the journal is
   */
  static async open(directory: string, { create }: { readonly create: boolean }): Promise<StoreDirectory> {
    const path = resolve(directory);
    const journalPath = join(path, 'journal');
    if (!(await exists(journalPath))) {
      if (await isLeftOf(path)) throw withAdvice(new StoreError('DAMAGED', 'its journal is gone'), path);
      if (!create) throw new StoreError('MISSING', `There is no store at ${path}: ingest a report there to make one`);
      await makeEmpty(path);
    }
    const lock = takeLock(path);
    let journal: Journal | undefined;
    try {
      journal = await Journal.open(journalPath);
      const sources = new SourceFolder(join(path, 'sources'));
      const remarks = [...journal.remarks, ...(await missing(sources, journal.reports))];
      await syncFolder(path);
      return new StoreDirectory(path, lock, journal, sources, remarks);
    } catch (error) {
      await journal?.close();
      await lock.close();
      throw withAdvice(error, path);
    }
  }

  /** The reports there are: by id, the entry that last put each. */
  get reports(): ReadonlyMap<string, Numbered<PutEntry>> {
    return this.journal.reports;
  }

  /** The source that an entry put, as it came. @throws SourceError */
  async source({ sha256, fileName, url, retrievedAt, ingestedAt }: PutEntry): Promise<SourceFile> {
    try {
      return { bytes: await this.sources.read(sha256), fileName, url, retrievedAt, ingestedAt };
    } catch (error) {
      throw withAdvice(error, this.path);
    }
  }

  async put(deposits: readonly Deposit[]): Promise<readonly LedgerEntry[]> {
    await this.sources.write(new Map(deposits.map(({ sha256, source }) => [sha256, source.bytes])));
    return this.#append(
      deposits.map(({ source: { fileName, url, retrievedAt, ingestedAt }, sha256, reportId, extractor }) => {
        return { op: 'PUT', reportId, sha256, extractor, fileName, url, retrievedAt, ingestedAt };
      }),
    );
  }

  async delete(reportId: string): Promise<LedgerEntry> {
    const [entry] = await this.#append([{ op: 'DELETE', reportId }]);
    return entry!;
  }

  async close(): Promise<void> {
    await this.journal.close();
    await this.lock.close();
  }

  /** @param entries of different reports */
  async #append(entries: readonly JournalEntry[]): Promise<readonly LedgerEntry[]> {
    const formers = entries.map(({ reportId }) => this.journal.reports.get(reportId));
    const sequences = await this.journal.append(...entries);
    return entries.map(({ reportId }, at) => ({
      sequence: sequences[at]!,
      takeBack: async () => {
        const former = formers[at];
        await this.journal.append(former === undefined ? { op: 'DELETE', reportId } : unnumbered(former));
      },
    }));
  }
}

/**
 * The lock is an empty database of the engine's own: it locks its file by the operating system, which lets go of it
 * when the process dies, in whatever way. (A file with a process number would have to be judged, and numbers come again.)
 */
function takeLock(path: string): EmbeddedEngine {
  const file = join(path, 'lock');
  try {
    return new EmbeddedEngine({ path: file });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { kind } = error;
    if (kind === 'LOCKED') {
      const advice =
        'Stop what uses it or, where that is a server, go through it: ingest, query, list and delete take --url URL';
      throw new StoreError(kind, `The store at ${path} is in use by another process. ${advice}`, { cause: error });
    }
    throw new StoreError(kind, `${file} cannot be locked. Remove that file if nothing uses the store`, {
      cause: error,
    });
  }
}

function withAdvice(error: unknown, path: string): unknown {
  if (!(error instanceof StoreError && error.kind === 'DAMAGED')) return error;
  const advice = 'Put it back from a backup, or ingest the reports into a new store';
  const message = `The store at ${path} is damaged: ${error.message}. ${advice}`;
  return error instanceof SourceError
    ? new SourceError(message, { cause: error })
    : new StoreError('DAMAGED', message, { cause: error });
}

function unnumbered({ sequence: _, ...entry }: Numbered<PutEntry>): PutEntry {
  return entry;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whether a store without its journal lies there. */
async function isLeftOf(path: string): Promise<boolean> {
  const left = await Promise.all(['sources', 'graph', 'journal.mark'].map((name) => exists(join(path, name))));
  return left.includes(true);
}

/** The graph answers without them; made again it cannot be. */
async function missing(sources: SourceFolder, reports: Journal['reports']): Promise<readonly string[]> {
  const names = await sources.names();
  const wanting = [...reports.values()].filter(({ sha256 }) => !names.has(sha256));
  const [first] = wanting;
  if (first === undefined) return [];
  const which =
    wanting.length === 1
      ? `is the source of ${first.reportId}`
      : `are the sources of ${wanting.length} reports (${first.reportId} is the first)`;
  return [`Missing ${which}: put ${sources.path} back from a backup`];
}

/** A new store takes a folder of its own: beside other files, its own would be lost or taken for theirs. */
async function makeEmpty(path: string): Promise<void> {
  const held = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR')
      throw new StoreError('MISSING', `${path} cannot be a folder, a file is in its way: name another`);
    throw error;
  });
  if (held.length > 0) {
    throw new StoreError('MISSING', `${path} is no store and not empty: name a new or empty folder for the store`);
  }
  await makeFolder(path);
}
