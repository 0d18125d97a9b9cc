import { ParseRefusal } from '../text/ParseRefusal.js';
import { readDocx } from './docx/readDocx.js';
import type { Format } from './Format.js';
import { readHtml } from './html/readHtml.js';
import { inMegabytes, limits } from './limits.js';
import { readPdf } from './pdf/readPdf.js';
import type { DocumentText } from './DocumentText.js';
import { tellFormat } from './tellFormat.js';
import { readPlain } from './text/readPlain.js';

const readers: Readonly<Record<Format, (bytes: Uint8Array) => DocumentText | Promise<DocumentText>>> = {
  text: (bytes) => readPlain(bytes, 'text/plain'),
  markdown: (bytes) => readPlain(bytes, 'text/markdown'),
  html: readHtml,
  docx: readDocx,
  pdf: readPdf,
};

/**
 * A file's text, whatever its format: its bytes tell the format, then its name. The same bytes and name give the same
 * text.
 *
 * @throws ParseRefusal when the file is empty, too large, damaged, protected, or of a format that is not read
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<DocumentText> {
  if (bytes.length > limits.fileBytes)
    throw new ParseRefusal(
      `The file is larger than ${inMegabytes(limits.fileBytes)}: give the text of the notice without pictures.`,
    );
  if (bytes.length === 0) throw new ParseRefusal('The file is empty: give one that holds the text of a notice.');
  const document = await readers[tellFormat(bytes, fileName)](bytes);
  if (document.text.length > limits.textCharacters)
    throw new ParseRefusal(
      `The file holds more than ${limits.textCharacters} characters of text: give one notice in each file.`,
    );
  if (document.text.trim() === '')
    throw new ParseRefusal('The file holds nothing but blanks: give one that holds the text of a notice.');
  return document;
}
