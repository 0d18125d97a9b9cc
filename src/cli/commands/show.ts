import type { Flags } from '../configuration.js';
import type { Io } from '../Io.js';
import { loadTaxonomy } from '../loadTaxonomy.js';
import { painterFor } from '../painterFor.js';
import { parseFiles } from '../parseFiles.js';
import { renderOutline } from '../renderOutline.js';

/** Prints the outline of each report as a tree, with a blank line between two. */
export async function show(io: Io, flags: Flags, files: readonly string[]): Promise<number> {
  const taxonomy = await loadTaxonomy(io, flags);
  const typeNames = new Map(taxonomy.types.map(({ id, zh }) => [id, zh]));
  const paint = painterFor(io);
  let between = '';
  return parseFiles(io, taxonomy, files, (report) => {
    const printed = between + renderOutline(report, typeNames, paint);
    between = '\n';
    return printed;
  });
}
