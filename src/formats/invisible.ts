/** Characters that are not seen: zero-width blanks and joiners, soft hyphens, direction marks, BOM, controls. */
export const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
