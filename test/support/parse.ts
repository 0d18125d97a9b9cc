import { readFileSync } from 'node:fs';
import { readTaxonomy } from '../../src/classify/readTaxonomy.js';
import { parseReport, type Parsed, type ReportFile } from '../../src/parse.js';

const taxonomyFile = new URL('../../schema/issue-types.yaml', import.meta.url);

/** The built-in taxonomy. */
export const taxonomy = readTaxonomy(readFileSync(taxonomyFile, 'utf8'), 'issue-types.yaml');

/** A file decomposed with the built-in taxonomy. */
export const parse = (file: ReportFile): Promise<Parsed> => parseReport(file, taxonomy);
