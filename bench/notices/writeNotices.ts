import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeNotice } from './composeNotice.js';

/** Writes the notices of the numbers from `from` up to, but not including, `to` into a folder, one file each. */
export function writeNotices(folder: string, from: number, to: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = from; index < to; index++) {
    writeFileSync(join(folder, `notice-${String(index).padStart(5, '0')}.txt`), composeNotice(index));
  }
}
