import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { hashOf } from '../hashOf.js';
import { writeFailure } from './writeFailure.js';

/** The line that a journal was known to end with. */
export interface MarkedLine {
  readonly sequence: number;
  /** Of the line, see journalLines.ts. */
  readonly check: string;
}

/** What the file holds, whatever the line, so that it never has to grow. */
const length = 96;

/**
 * How far a journal had come, in a file beside it. A journal by itself cannot tell that lines are missing at its end;
 * it is shorter than its mark then.
 *
 * The mark is written after the line is on the disk, and nobody waits for it to get there: it may lag, never lead.
 */
export class JournalMark {
  private constructor(
    readonly file: FileHandle,
    /** As it was found; null where there was none, or none that can be read. */
    readonly line: MarkedLine | null,
    /** Whether something else stood in its place. */
    readonly isForeign: boolean,
  ) {}

  /** @throws StoreError */
  static async open(path: string): Promise<JournalMark> {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT).catch((error: unknown) => {
      throw writeFailure(`${path} could not be opened`, error);
    });
    const text = await file.readFile('utf8');
    const line = decode(text);
    return new JournalMark(file, line, line === null && text !== '');
  }

  async write(line: MarkedLine): Promise<void> {
    try {
      await this.file.write(encode(line), 0);
    } catch {
      // It lags from now on.
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

function encode({ sequence, check }: MarkedLine): string {
  return `${[sequence, check, sumOf(sequence, check)].join(' ').padEnd(length - 1)}\n`;
}

function decode(text: string): MarkedLine | null {
  const [sequence = '', check = '', sum] = text.trim().split(' ');
  return sum === sumOf(Number(sequence), check) ? { sequence: Number(sequence), check } : null;
}

function sumOf(sequence: number, check: string): string {
  return hashOf(Buffer.from(`${sequence} ${check}`)).slice(0, 16);
}
