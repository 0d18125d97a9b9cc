import { constants, inflateSync } from 'node:zlib';
import { ParseRefusal } from '../../text/ParseRefusal.js';
import { inMegabytes, limits } from '../limits.js';
import { decryption } from './decryption.js';

/** How much larger than its input a filter can make its output (ISO 32000-1, 7.4). */
const flate = 1032;
const expansion: readonly { readonly filter: RegExp; readonly times: number }[] = [
  { filter: /\/(?:FlateDecode|Fl)\b/g, times: flate },
  { filter: /\/(?:LZWDecode|LZW)\b/g, times: 1365 },
  { filter: /\/(?:RunLengthDecode|RL)\b/g, times: 64 },
  { filter: /\/Filter\s+\d+\s+\d+\s+R/g, times: flate },
];
const longestDictionary = 4096;

/**
 * Adds up what the streams of a pdf inflate to, before a reader inflates any for good: pictures and the rest apart, since
 * only pictures are large in honest files. A stream compressed in more than one way, damaged, or decrypted to noise counts as
 * large as it could be.
 *
 * @throws ParseRefusal when that is more than any notice needs, or cannot be told because the pdf is encrypted in a way not known
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const isEncrypted = /\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/.test(text);
  const decrypt = isEncrypted ? decryption(text) : null;
  if (isEncrypted && decrypt === null)
    throw new ParseRefusal('The pdf is encrypted in an unusual way: open it, print it to a new pdf, and give that.');
  const left = { text: limits.pdfStreamBytes, pictures: limits.pdfPictureBytes };
  let count = 0;
  let end = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    if (++count > limits.pdfStreams) throw new ParseRefusal(tooLarge);
    let start = at + 6;
    if (decrypt !== null) start += /^(?:\r\n?|\n)?/.exec(text.slice(start, start + 2))?.[0].length ?? 0;
    else while (start < file.length && (file[start] === 0x0d || file[start] === 0x0a || file[start] === 0x20)) start++;
    if (end < start && end !== file.length) {
      const next = file.indexOf('endstream', start);
      end = next === -1 ? file.length : next;
    }
    const dictionary = dictionaryBefore(text, at);
    const kind = /\/Subtype\s*\/Image\b/.test(dictionary) ? 'pictures' : 'text';
    const written = file.subarray(start, Math.max(start, end));
    const stream =
      decrypt === null || /\/Type\s*\/XRef\b/.test(dictionary) ? written : decrypt(written, ...objectBefore(text, at));
    if (decrypt !== null && isNoise(stream, dictionary)) throw new ParseRefusal(passwordNeeded);
    const { size, isDamaged } = inflated(stream, dictionary, left[kind]);
    left[kind] -= size;
    if (left[kind] < 0) throw new ParseRefusal(isDamaged ? damaged : tooLarge);
  }
}

interface Inflated {
  readonly size: number;
  readonly isDamaged: boolean;
}

/** @param most beyond which the size need not be known */
function inflated(stream: Buffer, dictionary: string, most: number): Inflated {
  const filters = expansion.flatMap(({ filter, times }) => (dictionary.match(filter) ?? []).map(() => times));
  const encoded = /\/ASCII(?:85|Hex)Decode|\/A85\b|\/AHx\b/.test(dictionary);
  if (filters.length === 0) return { size: 0, isDamaged: false };
  const largest = filters.reduce((size, times) => size * times, stream.length);
  if (filters.length > 1 || encoded || filters[0] !== flate) return { size: largest, isDamaged: false };
  if (!isZlib(stream)) return { size: largest, isDamaged: true };
  try {
    const { length } = inflateSync(stream, { maxOutputLength: most + 1, finishFlush: constants.Z_SYNC_FLUSH });
    return { size: length, isDamaged: false };
  } catch (error) {
    const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? { size: most + 1, isDamaged: false } : { size: largest, isDamaged: true };
  }
}

/** What stands between the obj before a stream and the stream, names unescaped. */
function dictionaryBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestDictionary), at);
  const own = before.slice(Math.max(before.lastIndexOf('endobj'), before.lastIndexOf(' obj'), 0));
  return own.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Number and generation of the object that a stream belongs to. */
function objectBefore(text: string, at: number): [number, number] {
  const before = text.slice(Math.max(0, at - longestDictionary), at);
  const last = [...before.matchAll(/(\d{1,10})\s+(\d{1,5})\s+obj\b/g)].at(-1);
  return [Number(last?.[1] ?? 0), Number(last?.[2] ?? 0)];
}

/** What an encrypted stream is with a wrong key. */
function isNoise(stream: Buffer, dictionary: string): boolean {
  return /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b/.test(dictionary) && stream.length > 1 && !isZlib(stream);
}

export const damaged = 'The pdf is damaged: open it in a reader, print it to a new pdf, and give that.';

export const passwordNeeded =
  'A password protects the pdf: open it, print it to a new pdf without a password, and give that.';

function isZlib(stream: Buffer): boolean {
  const [method = 0, flags = 0] = stream;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

const tooLarge =
  `The pdf unpacks to more than ${inMegabytes(limits.pdfStreamBytes)} of text and fonts, or ` +
  `${inMegabytes(limits.pdfPictureBytes)} of pictures: print it to a new pdf, or give the .docx.`;
