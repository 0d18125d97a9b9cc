import { ParseRefusal } from '../../text/ParseRefusal.js';
import type { DocumentText } from '../DocumentText.js';
import { limits } from '../limits.js';
import { checkStreams } from './checkStreams.js';
import { ColumnReader } from './ColumnReader.js';
import { dropNotes } from './dropNotes.js';
import { dropRunningLines } from './dropRunningLines.js';
import { dropSite } from './dropSite.js';
import { joinParts } from './joinParts.js';
import { openPdf } from './openPdf.js';
import { pageLines } from './pageLines.js';
import type { Part } from './Part.js';
import type { Piece } from './Piece.js';
import type { Page } from './placeItems.js';
import { readTables } from './readTables.js';

/**
 * The text layer of a pdf as one line per paragraph, without running heads, feet, page numbers and footnotes. Ruled tables are read as
 * `tableLines` has them.
 *
 * @throws ParseRefusal when it is encrypted, damaged, too large, scanned, or set so that its order cannot be told
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  checkStreams(bytes);
  const pages = await openPdf(bytes);
  checkTextLayer(pages.map(({ pieces }) => pieces));
  const columns = new ColumnReader();
  const parts = dropRunningLines(pages.map((page, index) => readPage(page, index, columns)));
  const text = dropSite(joinParts(parts.flat()));
  return { text: `${text.join('\n')}\n`, mediaType: 'application/pdf', encoding: 'binary', publishedDate: null };
}

/** The lines and the ruled tables of a page, in the order in which they are read. */
function readPage(page: Page, index: number, columns: ColumnReader): Part[] {
  const { tables, rest } = readTables(page, index);
  const lines = dropNotes(pageLines(rest));
  if (lines.length > limits.pdfPageLines)
    throw new ParseRefusal(
      `Page ${index + 1} of the pdf has more than ${limits.pdfPageLines} lines: give the .docx or .html.`,
    );
  const parts: Part[] = [];
  let top = -Infinity;
  for (const table of [...tables, null]) {
    const bottom = table?.top ?? Infinity;
    const between = lines.filter(([first]) => first !== undefined && first.y > top && first.y <= bottom);
    parts.push(...columns.read(between, index), ...(table === null ? [] : [table]));
    top = bottom;
  }
  return parts;
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
