/** What two spellings of one text share: NFKC (full width becomes half width), no blanks. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
