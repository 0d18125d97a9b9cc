import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { JournalEntry, Numbered, PutEntry } from './JournalEntry.js';
import { composeLine, readLines, type JournalEnd } from './journalLines.js';
import { writeFailure } from './writeFailure.js';

/** The append-only record of what was put and deleted: with the sources, all that the graph is made from. */
export class Journal {
  readonly #file: FileHandle;
  readonly #reports = new Map<string, Numbered<PutEntry>>();
  #end: JournalEnd;

  private constructor(file: FileHandle, entries: readonly Numbered<JournalEntry>[], end: JournalEnd) {
    this.#file = file;
    this.#end = end;
    for (const entry of entries) this.#note(entry);
  }

  /**
   * Opens a journal, an empty one where there is none.
   *
   * @throws StoreError DAMAGED when a line before the last is not as it was written
   */
  static async open(path: string): Promise<Journal> {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT);
    try {
      const { entries, end } = readLines(await file.readFile());
      return new Journal(file, entries, end);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** The reports there are: by id, the entry that last put each. */
  get reports(): ReadonlyMap<string, Numbered<PutEntry>> {
    return this.#reports;
  }

  /** Resolves to the entry's sequence number once it is on the disk. @throws StoreError */
  async append(entry: JournalEntry): Promise<number> {
    const { line, entry: numbered, end } = composeLine(this.#end, entry);
    try {
      // Whatever stands behind the last whole line was never finished.
      await this.#file.truncate(this.#end.length);
      await this.#file.write(line, 0, line.length, this.#end.length);
      await this.#file.sync();
    } catch (error) {
      throw writeFailure('The journal could not be written', error);
    }
    this.#end = end;
    this.#note(numbered);
    return end.sequence;
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** In the order of their last entries. */
  #note(entry: Numbered<JournalEntry>): void {
    this.#reports.delete(entry.reportId);
    if (entry.op === 'PUT') this.#reports.set(entry.reportId, entry);
  }
}
