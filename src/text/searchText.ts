/** What texts are searched in: NFKC, lower case, without blanks. */
export const searchText = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
