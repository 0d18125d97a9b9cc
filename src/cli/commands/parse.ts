import { CliError } from '../CliError.js';
import type { Io } from '../Io.js';
import { loadTaxonomy } from '../loadTaxonomy.js';
import { parseFiles } from '../parseFiles.js';

interface ParseOptions {
  readonly ndjson?: boolean;
  readonly text?: boolean;
  readonly taxonomy?: string;
}

/** Prints each report decomposed, one document for one file, a line for each of several. */
export async function parse(
  io: Io,
  { ndjson = false, text = false, ...flags }: ParseOptions,
  files: readonly string[],
): Promise<number> {
  if (text && files.length > 1) throw new CliError('--text takes one file');

  const indent = ndjson || files.length > 1 ? 0 : 2;
  return parseFiles(io, await loadTaxonomy(io, flags), files, (report) =>
    text ? report.text : `${JSON.stringify(report.parsed, null, indent)}\n`,
  );
}
