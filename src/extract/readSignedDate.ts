import type { Outline } from '../outline/Outline.js';
import { clean } from '../text/clean.js';
import { readDates } from './readDates.js';

/** The day a report was signed: the last one in its signature. */
export function readSignedDate(folded: string, { signature }: Outline): string | null {
  if (signature === null) return null;
  return readDates(clean(folded.slice(signature.start, signature.end))).at(-1)?.start ?? null;
}
