import { decode, type Decoded } from '../text/decode.js';
import { ParseRefusal } from './ParseRefusal.js';

export interface ReadFile extends Decoded {
  readonly mediaType: string;
}

/** File types read, by their extension. */
const mediaTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
};

/** File types known by their first bytes, that are not read. */
const signatures: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'Word (.docx) or another ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'Word (.doc)', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

/**
 * A file's text. Refuses what is empty, binary, of another type, or not decodable as a whole.
 *
 * @throws ParseRefusal
 */
export function readFile(bytes: Uint8Array, fileName: string): ReadFile {
  const extension = /\.([^./\\]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? 'txt';
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known !== undefined)
    throw new ParseRefusal(`This is a ${known.name} file; save its text as .txt or .md, which are read.`);
  const mediaType = mediaTypes[extension];
  if (mediaType === undefined)
    throw new ParseRefusal(`Files of type .${extension} are not read; save the text as .txt or .md.`);
  if (bytes.length === 0) throw new ParseRefusal('The file is empty: give one that holds the text of a notice.');
  const decoded = decode(bytes);
  if (decoded === null) throw new ParseRefusal('The file is neither UTF-8, UTF-16 nor GB18030 text: save it as UTF-8.');
  if (decoded.text.trim() === '')
    throw new ParseRefusal('The file holds nothing but blanks: give one that holds the text of a notice.');
  if (controls.test(decoded.text))
    throw new ParseRefusal('The file is binary or damaged: give the text of a notice as .txt or .md.');
  if (/^\s*(?:<!doctype html|<html)/i.test(decoded.text))
    throw new ParseRefusal('This is an HTML page; save its text as .txt or .md, which are read.');
  return { ...decoded, mediaType };
}

/** Characters that no text holds. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;
