import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const samplesFolder = fileURLToPath(new URL('../../samples/', import.meta.url));

/** The sample reports, in the order a folder is taken in. */
export const samples = readdirSync(samplesFolder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => samplesFolder + name);
