import type { JournalEntry } from '../embedded/JournalEntry.js';

/** The reports there are after some entries of a journal: by id, the hash of the source of each. */
export function currentSources(entries: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const current = new Map<string, string>();
  for (const entry of entries) {
    if (entry.op === 'PUT') current.set(entry.reportId, entry.sha256);
    else current.delete(entry.reportId);
  }
  return current;
}
