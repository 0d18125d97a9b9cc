/**
 * A text in one line, without characters that steer how others are shown: for where it cannot be isolated, such as the
 * browser's tab or a drawing.
 */
export const plainLine = (text: string): string =>
  text
    .replace(/\s/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();

/** A text in one line that keeps its direction to itself, for where there can be no element around it: an option, a label. */
export const isolatedLine = (text: string): string => `\u2068${plainLine(text)}\u2069`;
