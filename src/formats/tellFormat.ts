import { ParseRefusal } from '../text/ParseRefusal.js';
import { whatIsRead, type Format } from './Format.js';
import { beginsAsHtml } from './html/beginsAsHtml.js';
import { signatures } from './signatures.js';

/** Formats by the file name's extension. */
export const byExtension: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  shtml: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** Those whose files begin with bytes of their own: without them, a file only has the name. */
const binary: ReadonlySet<Format> = new Set(['docx', 'pdf']);

/**
 * A file's format: by its first bytes; text by what it begins with; else by its name.
 *
 * @throws ParseRefusal when it is none that is read
 */
export function tellFormat(bytes: Uint8Array, fileName: string): Format {
  const signature = signatures.find(({ begins }) => begins(bytes));
  if (signature?.format !== undefined) return signature.format;
  if (signature !== undefined) throw new ParseRefusal(`${signature.name}: ${signature.remedy}; ${whatIsRead}.`);

  const extension = extensionOf(fileName);
  const named = byExtension[extension];
  if (named !== undefined && binary.has(named))
    throw new ParseRefusal(
      `The file is named .${extension} but is none, or is damaged: open it in the program it was made with and save it again.`,
    );
  if (beginsAsHtml(bytes)) return 'html';
  if (named === undefined)
    throw new ParseRefusal(`Files of type .${extension} are not read: save the text as .txt or .docx; ${whatIsRead}.`);
  return named;
}

/** In lower case, without the dot; a name without one is taken for text. */
function extensionOf(fileName: string): string {
  return /\.([^./\\\s]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? 'txt';
}
