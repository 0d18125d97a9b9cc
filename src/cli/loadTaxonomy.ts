import { readFile } from 'node:fs/promises';
import { readTaxonomy } from '../classify/readTaxonomy.js';
import type { Taxonomy } from '../classify/Taxonomy.js';
import { TaxonomyRefusal } from '../classify/TaxonomyRefusal.js';
import { CliError } from './CliError.js';
import type { Flags } from './configuration.js';
import type { Io } from './Io.js';
import { taxonomyFile } from './packageFiles.js';
import { refusalReason } from './refusalReason.js';

/** The taxonomy of `--taxonomy` or XUNSHI_TAXONOMY, else the package's own. @throws CliError with line and reason */
export async function loadTaxonomy({ env }: Io, flags: Flags): Promise<Taxonomy> {
  const file = flags['taxonomy'] ?? (env['XUNSHI_TAXONOMY'] || taxonomyFile);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CliError(`${file}: ${refusalReason(error)}`);
  });
  try {
    return readTaxonomy(text, file);
  } catch (error) {
    if (error instanceof TaxonomyRefusal) throw new CliError(error.message);
    throw error;
  }
}
