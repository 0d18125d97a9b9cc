import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../hashOf.js';
import { makeFolder } from '../makeFolder.js';
import { SourceError } from './SourceError.js';
import { syncFolder } from './syncFolder.js';
import { writeFailure } from './writeFailure.js';

/** The original bytes of every source, each in a file named by its hash. */
export class SourceFolder {
  constructor(readonly path: string) {}

  /**
   * Resolves when all bytes are on the disk; a copy that is there and whole is left alone. @throws StoreError
   *
   * @param sources bytes by their hash
   */
  async write(sources: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const written = await Promise.allSettled([...sources].map(([sha256, bytes]) => this.#write(sha256, bytes)));
    try {
      for (const result of written) if (result.status === 'rejected') throw result.reason;
      await syncFolder(this.path);
    } catch (error) {
      throw writeFailure('The source could not be kept', error);
    }
  }

  /** Once its folder is on the disk too, the file is. */
  async #write(sha256: string, bytes: Uint8Array): Promise<void> {
    if (await this.#isWhole(sha256)) return;
    const temporary = join(this.path, `${sha256}.part`);
    try {
      await makeFolder(this.path);
      await writeDurably(temporary, bytes);
      await rename(temporary, join(this.path, sha256));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** @throws SourceError when the file is missing or its bytes are not those that were written */
  async read(sha256: string): Promise<Uint8Array> {
    const path = join(this.path, sha256);
    const bytes = await readFile(path).catch((error: unknown) => {
      throw new SourceError(`${path} cannot be read`, { cause: error });
    });
    if (hashOf(bytes) !== sha256) {
      throw new SourceError(`${path} does not hold the bytes that its name is the hash of`);
    }
    return bytes;
  }

  /** The hashes there are files for. */
  async names(): Promise<ReadonlySet<string>> {
    return new Set(await readdir(this.path).catch(() => []));
  }

  async #isWhole(sha256: string): Promise<boolean> {
    return this.read(sha256).then(
      () => true,
      () => false,
    );
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
