import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ParseRefusal } from '../../extract/ParseRefusal.js';
import { invisible } from '../invisible.js';
import { limits } from '../limits.js';
import type { Piece } from './Piece.js';
import { unifyGlyphs } from './unifyGlyphs.js';

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
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number, left));
    return pages;
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await task.destroy();
  }
}

async function readPage(document: PDFDocumentProxy, number: number, left: { characters: number }): Promise<Piece[]> {
  const page = await document.getPage(number);
  const pieces: Piece[] = [];
  const placed = place(page);
  const reader = (
    page.streamTextContent({ includeMarkedContent: false }) as ReadableStream<{ items: TextItem[] }>
  ).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) {
      left.characters -= item.str.length;
      const piece = placed(item);
      if (piece !== null) pieces.push(piece);
    }
    if (left.characters < 0) {
      await reader.cancel(new Error('too many characters'));
      throw new ParseRefusal(`The pdf has more than ${limits.pdfCharacters} characters: give the notice alone.`);
    }
  }
  page.cleanup();
  return pieces;
}

/** What is used of the reader's TextItem. */
interface TextItem {
  readonly str: string;
  readonly transform: number[];
  readonly width: number;
}

/** Where an item stands on the page as it is read, after the page's own rotation. */
function place(page: PDFPageProxy): (item: TextItem) => Piece | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform;
  return ({ str, transform, width }) => {
    const text = unifyGlyphs(str).replace(invisible, '');
    const [xx = 0, xy = 0, yx = 0, yy = 0, x = 0, y = 0] = transform;
    const [right, down] = [a * xx + c * xy, b * xx + d * xy];
    const size = Math.hypot(a * yx + c * yy, b * yx + d * yy);
    if (text.trim() === '' || right <= 0 || Math.abs(down) > right / 20 || size < 1) return null;
    const left = a * x + c * y + e;
    return { text, left, right: left + width, y: b * x + d * y + f, size };
  };
}

function refusalOf(error: unknown): ParseRefusal {
  if (error instanceof ParseRefusal) return error;
  return new ParseRefusal(
    (error as Error).name === 'PasswordException'
      ? 'A password protects the pdf: open it, print it to a new pdf without a password, and give that.'
      : 'The pdf is damaged: open it in a reader, print it to a new pdf, and give that.',
  );
}
