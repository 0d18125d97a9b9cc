import { ParseRefusal } from '../../text/ParseRefusal.js';
import type { DocumentText } from '../DocumentText.js';
import { checkStreams } from './checkStreams.js';
import { dropRunningLines } from './dropRunningLines.js';
import { dropSite } from './dropSite.js';
import { joinLines } from './joinLines.js';
import { openPdf } from './openPdf.js';
import { pageLines } from './pageLines.js';
import type { Piece } from './Piece.js';
import { readColumns } from './readColumns.js';

/**
 * The text layer of a pdf as one line per paragraph, without running heads, feet and page numbers.
 *
 * @throws ParseRefusal when it is encrypted, damaged, too large, scanned, or set so that its order cannot be told
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  checkStreams(bytes);
  const pages = await openPdf(bytes);
  checkTextLayer(pages);
  const lines = dropRunningLines(readColumns(pages.map(pageLines)));
  const text = dropSite(joinLines(lines.flat()));
  return { text: `${text.join('\n')}\n`, mediaType: 'application/pdf', encoding: 'binary', publishedDate: null };
}

/** Every page has text, but for blank ones at the end; and its characters are known. */
function checkTextLayer(pages: readonly (readonly Piece[])[]): void {
  const last = pages.findLastIndex((pieces) => pieces.length > 0);
  const blank = pages.findIndex((pieces, page) => page <= last && pieces.length === 0);
  if (last === -1 || blank !== -1)
    throw new ParseRefusal(
      `${last === -1 ? 'The pdf has' : `Page ${blank + 1} of the pdf has`} no text, as scanned paper has none: ` +
        'have it recognised (OCR), or give the .docx or .html.',
    );
  const text = pages
    .flat()
    .map((piece) => piece.text)
    .join('');
  const unknown = text.match(/[\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
  if (unknown * 50 > text.length)
    throw new ParseRefusal('The pdf does not say which characters its text has: give the .docx or .html.');
}
