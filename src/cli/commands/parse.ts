import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseReport } from '../../parse.js';
import { CliError } from '../CliError.js';
import type { Io } from '../Io.js';
import { loadTaxonomy } from '../loadTaxonomy.js';
import { refusalReason } from '../refusalReason.js';

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

  const taxonomy = await loadTaxonomy(io, flags);
  const indent = ndjson || files.length > 1 ? 0 : 2;
  let exitCode = 0;
  for (const file of files) {
    try {
      const report = await parseReport({ bytes: await readFile(file), fileName: basename(file) }, taxonomy);
      io.stdout.write(text ? report.text : `${JSON.stringify(report.parsed, null, indent)}\n`);
    } catch (error) {
      io.stderr.write(`xunshi: ${file}: ${refusalReason(error)}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}
