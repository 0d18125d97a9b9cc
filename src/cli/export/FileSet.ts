import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of a folder that grow side by side. What comes in is awaited, so that nothing piles up. */
export class FileSet {
  readonly #files = new Map<string, { readonly handle: FileHandle; pending: string }>();

  constructor(private readonly folder: string) {}

  /** In order of their names. */
  get names(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  /** @param head what a file begins with */
  async append(name: string, text: string, head = ''): Promise<void> {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = { handle: await open(join(this.folder, name), 'wx'), pending: head };
      this.#files.set(name, file);
    }
    file.pending += text;
    if (file.pending.length >= chunkLength) await flush(file);
  }

  /** Writes what is left, unless something went wrong before. */
  async close(): Promise<void> {
    for (const file of this.#files.values()) {
      try {
        await flush(file);
      } finally {
        await file.handle.close();
      }
    }
  }
}

const chunkLength = 64 * 1024;

async function flush(file: { readonly handle: FileHandle; pending: string }): Promise<void> {
  const { pending } = file;
  file.pending = '';
  await file.handle.appendFile(pending);
}
