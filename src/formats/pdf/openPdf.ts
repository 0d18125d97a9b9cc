import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFPageProxy } from 'pdfjs-dist';
import { ParseRefusal } from '../../text/ParseRefusal.js';
import { limits } from '../limits.js';
import type { Piece } from './Piece.js';
import { placeItems, type TextItem } from './placeItems.js';

/**
 * The words of each page of a pdf, as its text layer has them; text that is not set level, as watermarks are, is left
 * out. The reader runs in this thread, loads nothing but its own tables of characters, and evaluates nothing.
 *
 * @throws ParseRefusal when it is encrypted, damaged, or larger than any notice
 */
export async function openPdf(bytes: Uint8Array): Promise<Piece[][]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
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
  });
  try {
    const pages: Piece[][] = [];
    const document = await task.promise;
    if (document.numPages > limits.pdfPages)
      throw new ParseRefusal(`The pdf has more than ${limits.pdfPages} pages: give the notice alone.`);
    const left = { characters: limits.pdfCharacters };
    const seen = new Set<number>();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const id = page.ref?.num ?? -number;
      if (seen.has(id))
        throw new ParseRefusal('The pdf shows one page again and again: print the notice alone to a new pdf.');
      seen.add(id);
      pages.push(await readPage(page, left));
    }
    return pages;
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy, left: { characters: number }): Promise<Piece[]> {
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
  page.cleanup();
  return placeItems(items);
}

function refusalOf(error: unknown): ParseRefusal {
  if (error instanceof ParseRefusal) return error;
  return new ParseRefusal(
    (error as Error).name === 'PasswordException'
      ? 'A password protects the pdf: open it, print it to a new pdf without a password, and give that.'
      : 'The pdf is damaged: open it in a reader, print it to a new pdf, and give that.',
  );
}
