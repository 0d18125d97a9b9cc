import { BadUserInput } from '../../plan/BadUserInput.js';
import type { SourceFile } from '../../store/Store.js';
import type { IngestReportInput } from './IngestReportInput.js';

/** The source an input stands for. @throws BadUserInput */
export function readSource(input: IngestReportInput, ingestedAt: string): SourceFile {
  return {
    bytes: readBytes(input),
    fileName: readFileName(input.fileName),
    url: readAddress(input.url ?? null),
    retrievedAt: input.retrievedAt?.toISOString() ?? null,
    ingestedAt,
  };
}

function readBytes({ text, base64 }: IngestReportInput): Uint8Array {
  if ((text == null) === (base64 == null)) throw new BadUserInput('Give exactly one of text and base64.');
  if (text != null) {
    if (!text.isWellFormed()) throw new BadUserInput('text holds half a character (a lone surrogate).');
    return new TextEncoder().encode(text);
  }
  const packed = withoutSpace(base64!);
  const bytes = Buffer.from(packed, 'base64');
  // Node passes over what is no base64.
  if (bytes.toString('base64') !== packed) throw new BadUserInput(notBase64);
  return bytes;
}

const notBase64 =
  'base64 is not what bytes in base64 look like: A-Z, a-z, 0-9, + and /, in fours, with = at the end (RFC 4648, section 4; not base64url).';

/** Byte by byte: where every other one is a space, a pattern takes ten times as long. */
function withoutSpace(text: string): string {
  if (!/\s/.test(text)) return text;
  const bytes = Buffer.from(text);
  let kept = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) bytes[kept++] = byte;
  }
  return bytes.toString('utf8', 0, kept);
}

function readFileName(fileName: string): string {
  const isName = fileName.trim() !== '' && fileName !== '.' && fileName !== '..' && fileName.isWellFormed();
  if (!isName || besidesNames.test(fileName)) throw new BadUserInput('fileName must be a name without folders.');
  if (fileName.length > longestName) throw new BadUserInput(`fileName has at most ${longestName} characters.`);
  return fileName;
}

/** The most that file systems take. */
const longestName = 255;

/** What parts a name from its folders, and controls. */
const besidesNames = /[/\\\p{Cc}]/u;

/** Readers are led there by a link. */
function readAddress(url: string | null): string | null {
  if (url === null || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return url;
  throw new BadUserInput('url must be an address such as https://example.org/notice.html.');
}
