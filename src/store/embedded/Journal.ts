import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { StoreError } from '../StoreError.js';
import type { JournalEntry, Numbered, PutEntry } from './JournalEntry.js';
import { composeLine, readLines, type JournalEnd } from './journalLines.js';
import { JournalMark } from './JournalMark.js';
import { writeFailure } from './writeFailure.js';

/** The append-only record of what was put and deleted: with the sources, all that the graph is made from. */
export class Journal {
  readonly #file: FileHandle;
  readonly #mark: JournalMark;
  readonly #reports = new Map<string, Numbered<PutEntry>>();
  #end: JournalEnd;

  private constructor(
    file: FileHandle,
    mark: JournalMark,
    entries: readonly Numbered<JournalEntry>[],
    end: JournalEnd,
    /** What it was found with that does no harm, in a sentence each. */
    readonly remarks: readonly string[],
  ) {
    this.#file = file;
    this.#mark = mark;
    this.#end = end;
    for (const entry of entries) this.#note(entry);
  }

  /**
   * Opens a journal, an empty one where there is none.
   *
   * @throws StoreError DAMAGED when a line is not as it was written, or is missing
   */
  static async open(path: string): Promise<Journal> {
    const file = await openFile(path);
    let mark: JournalMark | undefined;
    try {
      mark = await JournalMark.open(`${path}.mark`);
      const { entries, end, torn } = readLines(await file.readFile(), mark.line);
      const remarks = [
        torn > 0 ? 'The last line of the journal was being written when the process ended, and is left out' : '',
        mark.isForeign ? `${path}.mark could not be read and is written again` : '',
      ];
      if (end.sequence > 0) await mark.write(end);
      return new Journal(file, mark, entries, end, remarks.filter(Boolean));
    } catch (error) {
      await file.close();
      await mark?.close();
      throw error;
    }
  }

  /** The reports there are: by id, the entry that last put each. */
  get reports(): ReadonlyMap<string, Numbered<PutEntry>> {
    return this.#reports;
  }

  /** Resolves to the entries' sequence numbers once all of them are on the disk. @throws StoreError */
  async append(...entries: readonly JournalEntry[]): Promise<readonly number[]> {
    let end = this.#end;
    const composed = entries.map((entry) => {
      const next = composeLine(end, entry);
      end = next.end;
      return next;
    });
    const lines = Buffer.concat(composed.map(({ line }) => line));
    try {
      // Whatever stands behind the last whole line was never finished.
      await this.#file.truncate(this.#end.length);
      await this.#file.write(lines, 0, lines.length, this.#end.length);
      await this.#file.sync();
    } catch (error) {
      throw writeFailure('The journal could not be written', error);
    }
    this.#end = end;
    await this.#mark.write(end);
    for (const { entry } of composed) this.#note(entry);
    return composed.map(({ entry }) => entry.sequence);
  }

  async close(): Promise<void> {
    await this.#file.close();
    await this.#mark.close();
  }

  /** In the order of their last entries. */
  #note(entry: Numbered<JournalEntry>): void {
    this.#reports.delete(entry.reportId);
    if (entry.op === 'PUT') this.#reports.set(entry.reportId, entry);
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDWR | constants.O_CREAT);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new StoreError('DAMAGED', 'its journal is a folder', { cause: error });
    throw writeFailure(`${path} could not be opened`, error);
  }
}
