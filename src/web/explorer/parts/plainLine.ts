/**
 * A text in one line, without characters that steer how others are shown: for where it cannot be isolated, such as the
 * browser's tab or a drawing.
 */
export const plainLine = (text: string): string =>
  text
    .replace(/\s/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
