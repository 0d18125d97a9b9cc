import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reportExtractor } from '../../src/ingest.js';
import type { Extractor } from '../../src/store/Extractor.js';
import type { SourceFile } from '../../src/store/Store.js';
import { parse, taxonomy } from './parse.js';

const root = new URL('../../', import.meta.url).pathname;
const samplesFolder = join(root, 'samples');
/** Real notices, which are not part of the repository. */
const realFolder = join(root, '..', 'shared', 'reports');

export const ingestedAt = '2026-01-02T03:04:05.000Z';
export const extractor: Extractor = reportExtractor(taxonomy);

export const sampleFiles = filesIn(samplesFolder);
export const realFiles = existsSync(realFolder) ? filesIn(realFolder) : [];
if (realFiles.length === 0)
  console.warn('NOT TESTED: the real notices, which lie beside the repository, are not there');

export function sourceFile(path: string): SourceFile {
  return { bytes: readFileSync(path), fileName: basename(path), url: null, retrievedAt: null, ingestedAt };
}

/** Every report there is to test with, decomposed: samples, and the real notices where they are. */
export const allReports = await Promise.all(
  [...sampleFiles, ...realFiles].map(async (path) => {
    const source = sourceFile(path);
    return { name: basename(path), source, ...(await parse(source)) };
  }),
);

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}
