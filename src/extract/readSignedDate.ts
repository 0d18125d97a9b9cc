import type { Outline } from '../outline/Outline.js';
import { clean } from '../text/clean.js';
import { readDates } from './readDates.js';

/** The day a report was signed: the last one in its signature; null for a month. */
export function readSignedDate(folded: string, { signature }: Outline): string | null {
  if (signature === null) return null;
  const last = readDates(clean(folded.slice(signature.start, signature.end))).at(-1);
  return last === undefined || last.start !== last.end ? null : last.start;
}
