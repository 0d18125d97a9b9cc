import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Taxonomy } from '../classify/Taxonomy.js';
import { parseReport, type Parsed } from '../parse.js';
import type { Io } from './Io.js';
import { refusalReason } from './refusalReason.js';

/** Decomposes files one after the other and prints each as `print` has it. Resolves to the exit code: 2 where one was refused. */
export async function parseFiles(
  io: Io,
  taxonomy: Taxonomy,
  files: readonly string[],
  print: (report: Parsed) => string,
): Promise<number> {
  let exitCode = 0;
  for (const file of files) {
    try {
      io.stdout.write(print(await parseReport({ bytes: await readFile(file), fileName: basename(file) }, taxonomy)));
    } catch (error) {
      io.stderr.write(`xunshi: ${file}: ${refusalReason(error)}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}
