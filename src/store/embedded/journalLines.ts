import { createHash } from 'node:crypto';
import { StoreError } from '../StoreError.js';
import { journalEntry, type JournalEntry, type Numbered } from './JournalEntry.js';
import type { MarkedLine } from './JournalMark.js';

/*
 * journal = line*
 * line    = JSON of { sequence, ...entry, check } LF
 * check   = of the check of the line before ('' before the first) and the JSON without the check
 *
 * So a line that a crash tore is known, and so are lines that were changed, lost or moved. Lines that are missing at
 * the end, the mark beside the journal tells.
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
  const check = checkOf(before.check, { ...numbered });
  const line = Buffer.from(`${JSON.stringify({ ...numbered, check })}\n`);
  return { line, entry: numbered, end: { length: before.length + line.length, sequence, check } };
}

/**
 * Reads a journal. What stands behind its last line feed was being written when the process died: it is left out.
 *
 * @param mark a line it had when it was last written to
 * @throws StoreError DAMAGED when a line is not as it was written, or is missing
 */
export function readLines(
  bytes: Buffer,
  mark: MarkedLine | null = null,
): {
  readonly entries: readonly Numbered<JournalEntry>[];
  readonly end: JournalEnd;
  /** Bytes behind the last line. */
  readonly torn: number;
} {
  const entries: Numbered<JournalEntry>[] = [];
  let end = beginning;
  while (end.length < bytes.length) {
    const feed = bytes.indexOf('\n', end.length);
    if (feed === -1) break;
    const line = readLine(bytes.toString('utf8', end.length, feed), end);
    if (line === null) {
      throw damaged(`line ${end.sequence + 1} of the journal is not as it was written${wayOut(end, mark)}`);
    }
    entries.push(line.entry);
    end = { length: feed + 1, sequence: line.entry.sequence, check: line.check };
    if (mark?.sequence === end.sequence && mark.check !== end.check) throw damaged('its journal is that of another');
  }
  if (mark !== null && mark.sequence > end.sequence) {
    throw damaged(`the journal had ${mark.sequence} lines, of which the first ${end.sequence} are left`);
  }
  return { entries, end, torn: bytes.length - end.length };
}

/**
 * Lines that are written together reach the disk in any order: where power fails, one of them may be torn that is not the
 * last. None of them was confirmed then. The mark may lag, so who has the store decides.
 */
function wayOut({ length, sequence }: JournalEnd, mark: MarkedLine | null): string {
  const isFirst = mark === null && sequence === 0;
  if (!isFirst && (mark === null || mark.sequence > sequence)) return '';
  return ` (the ${sequence} before it are, and none behind them is known to have been confirmed: if power failed while reports came in, keep a copy of the folder, cut the journal to its first ${length} bytes, and ingest what came last again)`;
}

/**
 * Null for what is not the line that was written after the one before it, its line feed left out.
 *
 * @throws StoreError DAMAGED for a line that is whole and says what no line says
 */
function readLine(line: string, before: JournalEnd): { entry: Numbered<JournalEntry>; check: string } | null {
  const { check, ...said } = parsed(line);
  if (check !== checkOf(before.check, said)) return null;
  const { sequence: number, ...entry } = said;
  const { success, data } = journalEntry.safeParse(entry);
  const sequence = before.sequence + 1;
  if (success && number === sequence) return { entry: { sequence, ...data }, check };
  throw damaged(`line ${sequence} of the journal is none that this version writes`);
}

function parsed(line: string): Record<string, unknown> {
  try {
    return (JSON.parse(line) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function damaged(message: string): StoreError {
  return new StoreError('DAMAGED', message);
}

function checkOf(before: string, entry: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(before + JSON.stringify(entry))
    .digest('hex')
    .slice(0, 16);
}
