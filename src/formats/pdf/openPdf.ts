import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ParseRefusal } from '../../text/ParseRefusal.js';
import { limits } from '../limits.js';
import { damaged, passwordNeeded } from './checkStreams.js';
import { pageLines } from './pageLines.js';
import type { Piece } from './Piece.js';
import { placeItems, type Page, type TextItem } from './placeItems.js';
import { readRules, type Operators } from './readRules.js';

/**
 * The words of each page of a pdf, as its text layer has them, and the lines drawn on it; text that is not set level, as
 * watermarks are, is left out. The reader runs in this thread, loads nothing but its own tables of characters, decodes no
 * picture, and evaluates nothing.
 *
 * @throws ParseRefusal when a password protects it, or it is damaged, larger than any notice, or takes too long
 */
export async function openPdf(bytes: Uint8Array): Promise<Page[]> {
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // The reader takes the buffer away from its owner.
    data: new Uint8Array(bytes),
    cMapUrl: `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 0,
  });
  const pages = task.promise.then((document) => readPages(document, OPS));
  try {
    return await Promise.race([pages, tooLong(AbortSignal.timeout(limits.pdfSeconds * 1000))]);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await task.destroy();
  }
}

/** The reader gives way now and then, so that this comes to its turn. */
function tooLong(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new ParseRefusal(`Reading the pdf takes more than ${limits.pdfSeconds} seconds: ${printAlone}.`));
    });
  });
}

const printAlone = 'print the notice alone to a new pdf';

async function readPages(document: PDFDocumentProxy, operators: Operators): Promise<Page[]> {
  if (document.numPages > limits.pdfPages)
    throw new ParseRefusal(`The pdf has more than ${limits.pdfPages} pages: give the notice alone.`);
  const left = { characters: limits.pdfCharacters };
  const seen = new Set<number>();
  const pages: { readonly page: PDFPageProxy; readonly items: readonly TextItem[] }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const id = page.ref?.num ?? -number;
    if (seen.has(id)) throw new ParseRefusal(`The pdf shows one page again and again: ${printAlone}.`);
    seen.add(id);
    pages.push({ page, items: await readText(page, left) });
  }
  const mayHoldTables = pages.some(({ items }) => standInColumns(placeItems(items, []).pieces));
  const placed: Page[] = [];
  for (const { page, items } of pages) {
    placed.push(placeItems(items, mayHoldTables ? readRules(await page.getOperatorList(), operators) : []));
    page.cleanup();
  }
  return placed;
}

/** Whether words stand side by side, as in the rows of a table: only then is it worth while to look for its rules. */
function standInColumns(pieces: readonly Piece[]): boolean {
  return pageLines(pieces).some((line) =>
    line.some((piece, index) => piece.left - (line[index - 1]?.right ?? piece.left) > piece.size / 2),
  );
}

async function readText(page: PDFPageProxy, left: { characters: number }): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const stream = page.streamTextContent({ includeMarkedContent: false }) as ReadableStream<{ items: TextItem[] }>;
  const reader = stream.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) {
      left.characters -= item.str.length;
      items.push(item);
    }
    if (left.characters < 0 || items.length > limits.pdfPagePieces) {
      await reader.cancel(new Error('too much text'));
      throw new ParseRefusal(
        `The pdf has more than ${limits.pdfCharacters} characters, or ${limits.pdfPagePieces} pieces of text on a page: give the notice alone.`,
      );
    }
  }
  return items;
}

function refusalOf(error: unknown): ParseRefusal {
  if (error instanceof ParseRefusal) return error;
  return new ParseRefusal((error as Error).name === 'PasswordException' ? passwordNeeded : damaged);
}
