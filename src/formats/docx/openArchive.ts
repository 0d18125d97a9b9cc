import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { ParseRefusal } from '../../text/ParseRefusal.js';
import { inMegabytes, limits } from '../limits.js';

/** The files in a ZIP archive. */
export interface Archive {
  has(name: string): boolean;
  /** The file's bytes; null when there is none of the name. @throws ParseRefusal */
  read(name: string): Promise<Buffer | null>;
}

/**
 * Opens an archive without inflating anything: sizes are looked at first, as declared, and no file gives more than it
 * declares.
 *
 * @throws ParseRefusal when it is damaged or asks for too much
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  let total = 0;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      strictFileNames: false,
    });
    if (zip.entryCount > limits.archiveEntries) throw new ParseRefusal(tooLarge);
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName, entry);
      total += entry.uncompressedSize;
    }
  } catch (error) {
    throw error instanceof ParseRefusal ? error : new ParseRefusal(damaged);
  }
  if (total > limits.archiveBytes) throw new ParseRefusal(tooLarge);
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? null : inflate(zip, entry);
    },
  };
}

async function inflate(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.isEncrypted())
    throw new ParseRefusal('A password protects the file: open it, remove the password and save it again.');
  const inflation = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > limits.partBytes) throw new ParseRefusal(tooLarge);
  if (entry.uncompressedSize > 1024 * 1024 && inflation > limits.inflation) throw new ParseRefusal(tooLarge);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  } catch {
    throw new ParseRefusal(damaged);
  }
  const content = Buffer.concat(chunks);
  if (crc32(content) !== entry.crc32) throw new ParseRefusal(damaged);
  return content;
}

const damaged = 'The .docx is damaged: open it in Word or WPS, let it be repaired, and save it again.';
const tooLarge =
  `The .docx unpacks to more than ${inMegabytes(limits.partBytes)} of text, or ${inMegabytes(limits.archiveBytes)} ` +
  'in all, or far more than it holds: copy the notice into a new document and save that.';
