import { createHash } from 'node:crypto';
import { StoreError } from '../StoreError.js';
import type { JournalEntry, Numbered } from './JournalEntry.js';

/*
 * journal = line*
 * line    = JSON of { sequence, ...entry, check } LF
 * check   = of the check of the line before ('' before the first) and the JSON without the check
 *
 * So a line that a crash tore is known, and so are lines that were changed, lost or moved.
 */

/** Where a journal stands after its last whole line. */
export interface JournalEnd {
  /** Bytes of its whole lines. */
  readonly length: number;
  readonly sequence: number;
  readonly check: string;
}

const beginning: JournalEnd = { length: 0, sequence: 0, check: '' };

/** The line that adds an entry, and where the journal stands with it. */
export function composeLine(
  before: JournalEnd,
  entry: JournalEntry,
): { readonly line: Buffer; readonly entry: Numbered<JournalEntry>; readonly end: JournalEnd } {
  const sequence = before.sequence + 1;
  const numbered = { sequence, ...entry };
  const check = checkOf(before.check, numbered);
  const line = Buffer.from(`${JSON.stringify({ ...numbered, check })}\n`);
  return { line, entry: numbered, end: { length: before.length + line.length, sequence, check } };
}

/**
 * Reads a journal. A last line that is not whole was being written when the process died: it is left out.
 *
 * @throws StoreError DAMAGED when a line before the last is not as it was written
 */
export function readLines(bytes: Buffer): {
  readonly entries: readonly Numbered<JournalEntry>[];
  readonly end: JournalEnd;
} {
  const entries: Numbered<JournalEntry>[] = [];
  let end = beginning;
  while (end.length < bytes.length) {
    const feed = bytes.indexOf('\n', end.length);
    const next = feed === -1 ? bytes.length : feed + 1;
    const line = readLine(bytes.toString('utf8', end.length, next), end);
    if (line === null) {
      if (next === bytes.length) break;
      throw new StoreError('DAMAGED', `line ${end.sequence + 1} of the journal is not as it was written`);
    }
    entries.push(line.entry);
    end = { length: next, sequence: line.entry.sequence, check: line.check };
  }
  return { entries, end };
}

/** Null for what is not the line that was written after the one before it, up to its line feed. */
function readLine(line: string, before: JournalEnd): { entry: Numbered<JournalEntry>; check: string } | null {
  if (!line.endsWith('\n')) return null;
  try {
    const { check, ...entry } = JSON.parse(line) as Numbered<JournalEntry> & { check: string };
    return check === checkOf(before.check, entry) ? { entry, check } : null;
  } catch {
    return null;
  }
}

function checkOf(before: string, entry: Numbered<JournalEntry>): string {
  return createHash('sha256')
    .update(before + JSON.stringify(entry))
    .digest('hex')
    .slice(0, 16);
}
