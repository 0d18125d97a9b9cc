import { numeral } from '../text/numeral.js';

/** The number a label writes: 十二, 12, ⑫, ⒓, ㈠ and L count; null when it writes none. */
export function ordinal(label: string): number | null {
  const plain = label.normalize('NFKC').replace(/[().\s]/gu, '');
  const value = numeral(plain);
  if (value !== null) return value;
  return /^[A-Z]$/.test(plain) ? plain.charCodeAt(0) - 64 : null;
}
