import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decomposeReport, extractorVersion } from '../../src/ingest.js';
import { parseReport } from '../../src/parse.js';
import type { Extractor } from '../../src/store/Extractor.js';
import type { SourceFile } from '../../src/store/Store.js';

const root = new URL('../../', import.meta.url).pathname;
const samplesFolder = join(root, 'samples');
/** Real notices, which are not part of the repository. */
const realFolder = join(root, '..', 'shared', 'reports');

export const ingestedAt = '2026-01-02T03:04:05.000Z';
export const extractor: Extractor = { decompose: decomposeReport, version: extractorVersion };

export const sampleFiles = filesIn(samplesFolder);
export const realFiles = existsSync(realFolder) ? filesIn(realFolder) : [];
if (realFiles.length === 0)
  console.warn('NOT TESTED: the real notices, which lie beside the repository, are not there');

export function sourceFile(path: string): SourceFile {
  return { bytes: readFileSync(path), fileName: basename(path), url: null, retrievedAt: null, ingestedAt };
}

/** Every report there is to test with, decomposed: samples, and the real notices where they are. */
export const allReports = [...sampleFiles, ...realFiles].map((path) => {
  const source = sourceFile(path);
  return { name: basename(path), source, ...parseReport(source) };
});

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}
