import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byExtension } from '../formats/tellFormat.js';

/** Names by which a file in a folder is taken for a report; a file given by itself is read whatever it is called. */
const reportName = new RegExp(`^(?!readme\\.|\\.).*\\.(?:${Object.keys(byExtension).join('|')})$`, 'i');
/** A folder that is none of the reports' own: `.git`. */
const hiddenFolder = /[\\/]\./;

export interface FoundReports {
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

/** The files among `paths` and, in order of their names, the reports in the folders among them and below. */
export async function findReports(paths: readonly string[]): Promise<FoundReports> {
  const files: string[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) missing.push(path);
    else if (found.isDirectory()) files.push(...(await reportsBelow(path)));
    else files.push(path);
  }
  return { files: [...new Set(files)], missing };
}

async function reportsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && reportName.test(entry.name))
    .filter((entry) => !hiddenFolder.test(entry.parentPath.slice(folder.length)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
