import { withoutInvisible } from './invisible.js';

/** What two spellings of one text share: NFKC (full width becomes half width), no blanks, nothing that is not seen. */
export function squeeze(text: string): string {
  return withoutInvisible(text).normalize('NFKC').replace(/\s+/gu, '');
}
