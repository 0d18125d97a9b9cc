import { readFileSync } from 'node:fs';
import { readTaxonomy } from '../../src/classify/readTaxonomy.js';

const file = new URL('../../schema/issue-types.yaml', import.meta.url);

export const productTaxonomy = readTaxonomy(readFileSync(file, 'utf8'), 'issue-types.yaml');
