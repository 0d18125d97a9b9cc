import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFailure } from '../embedded/writeFailure.js';
import { hashOf } from '../hashOf.js';
import { StoreError } from '../StoreError.js';
import type { ManifestFile } from './Manifest.js';

/** The bytes of a file of a backup. @throws StoreError DAMAGED, naming the file, when they are not those that were written */
export async function readWhole(folder: string, { path, size, sha256 }: ManifestFile): Promise<Buffer> {
  const at = join(folder, path);
  const bytes = await readFile(at).catch((error: unknown) => {
    throw new StoreError('DAMAGED', `${at} cannot be read`, { cause: error });
  });
  if (bytes.length === size && hashOf(bytes) === sha256) return bytes;
  throw new StoreError('DAMAGED', `${at} is not as it was written`);
}

/** Writes a file, to the disk, and reads it back. @throws StoreError */
export async function writeWhole(folder: string, path: string, bytes: Uint8Array): Promise<ManifestFile> {
  const written = { path, size: bytes.length, sha256: hashOf(bytes) };
  try {
    const file = await open(join(folder, path), 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw writeFailure(`${join(folder, path)} could not be written`, error);
  }
  await readWhole(folder, written);
  return written;
}
