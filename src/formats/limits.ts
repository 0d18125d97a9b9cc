/**
 * How much a file may ask for. Sizes are counted, not timed, so that the same file has the same answer everywhere.
 * Notices have 5,000 to 60,000 characters; everything here is far above what one needs.
 */
export const limits = {
  /** Of any file. */
  fileBytes: 50 * 1024 * 1024,
  /** Of the text that was read, whatever the format. */
  textCharacters: 2_000_000,
  /** Of one report, where it is decomposed in a thread of its own: watchdogs for what no size tells. */
  reportSeconds: 60,
  reportHeapMegabytes: 1024,
  /** Of one part of a .docx after inflating. */
  partBytes: 32 * 1024 * 1024,
  /** Of all parts of a .docx together, as the archive declares them. */
  archiveBytes: 500 * 1024 * 1024,
  archiveEntries: 10_000,
  /** How many times larger than its compressed form a part of over 1 MB may be; Word's own stay below 60. */
  inflation: 200,
  markupElements: 1_000_000,
  markupDepth: 500,
  /** Repeats of one table cell by its colspan and rowspan. */
  cellSpan: 100,
  /** A watchdog for what no size tells, dozens of times what a notice takes. */
  pdfSeconds: 60,
  pdfPages: 500,
  pdfStreams: 100_000,
  /** Of all streams of a pdf but its pictures, after inflating: fonts are most of it. */
  pdfStreamBytes: 100 * 1024 * 1024,
  pdfPictureBytes: 1024 * 1024 * 1024,
  pdfCharacters: 2_000_000,
  /** Of one page: its pieces of text, and its lines. */
  pdfPagePieces: 20_000,
  pdfPageLines: 1_000,
  /** Of one page: the lines and boxes drawn on it, beyond which it is not looked for tables. */
  pdfPageRules: 10_000,
} as const;

/** 52428800 -> 50 MB. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
