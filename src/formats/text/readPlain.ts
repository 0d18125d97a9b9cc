import { ParseRefusal } from '../../text/ParseRefusal.js';
import { decode } from '../../text/decode.js';
import { invisibleAsBlanks } from '../../text/invisible.js';
import type { DocumentText } from '../DocumentText.js';

/**
 * A text file as it stands, but for line ends and invisible characters.
 *
 * @throws ParseRefusal when it cannot be decoded as a whole, or holds characters that no text has
 */
export function readPlain(bytes: Uint8Array, mediaType: string): DocumentText {
  const decoded = decode(bytes);
  if (decoded === null)
    throw new ParseRefusal('The file is no text in UTF-8, UTF-16, GB18030 or Big5: save it as UTF-8 text.');
  if (controls.test(decoded.text))
    throw new ParseRefusal('The file is binary or damaged: give the text of a notice as .txt, .docx or .pdf.');
  return { ...decoded, text: invisibleAsBlanks(decoded.text), mediaType, publishedDate: null };
}

// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;
