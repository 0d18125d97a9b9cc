import { readdir } from 'node:fs/promises';
import { makeFolder } from '../makeFolder.js';
import { StoreError } from '../StoreError.js';

/** Makes a folder where there is none; one that is there must be empty. @throws StoreError MISSING */
export async function emptyFolder(path: string): Promise<void> {
  try {
    await makeFolder(path);
    if ((await readdir(path)).length === 0) return;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    throw new StoreError('MISSING', `${path} cannot be a folder, a file is in its way: name another`, { cause: error });
  }
  throw new StoreError('MISSING', `${path} is not empty: name a new or empty folder`);
}
