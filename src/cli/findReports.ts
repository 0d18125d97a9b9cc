import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { byExtension } from '../formats/tellFormat.js';

/** Names by which a file in a folder is taken for a report; a file given by itself is read whatever it is called. */
const reportName = new RegExp(`\\.(?:${Object.keys(byExtension).join('|')})$`, 'i');
/** What a folder holds for its keeper, not for us. */
const besides = /^(?:readme\.|\.)/i;
/** A folder that is none of the reports' own: `.git`. */
const hiddenFolder = /[\\/]\./;

export interface FoundReports {
  readonly files: readonly string[];
  readonly missing: readonly string[];
  /** Files in the folders that are of no type read, a README and hidden ones left out. */
  readonly passedOver: readonly string[];
}

/** The files among `paths` and, in order of their names, the reports in the folders among them and below. */
export async function findReports(paths: readonly string[]): Promise<FoundReports> {
  const files: string[] = [];
  const missing: string[] = [];
  const passedOver: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) missing.push(path);
    else if (!found.isDirectory()) files.push(path);
    else {
      for (const file of await filesBelow(path)) (reportName.test(basename(file)) ? files : passedOver).push(file);
    }
  }
  return { files: [...new Set(files)], missing, passedOver };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !besides.test(entry.name))
    .filter((entry) => !hiddenFolder.test(entry.parentPath.slice(folder.length)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
