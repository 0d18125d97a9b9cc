import { numberFormats } from '../numberFormats.js';
import type { Markup } from '../markup.js';

/** The number a browser shows before an item of a list <ol>; '' when it shows none or the item has one itself. */
export function listMarker({ attributes }: Markup, ordinal: number, words: string): string {
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributes.style ?? '')?.[1]?.toLowerCase();
  if (style === 'none' || ownMarker.test(words) || !Number.isInteger(ordinal) || ordinal < 1) return '';
  const [format, sign] = styles[style ?? attributes.type ?? '1'] ?? decimal;
  const marker = `${(numberFormats[format] ?? String)(ordinal)}${sign}`;
  return /^[\da-z]/i.test(words) && sign === '.' ? `${marker} ` : marker;
}

const ownMarker = /^(?:[（(][\d一二三四五六七八九十]{1,3}[）)]|[\d一二三四五六七八九十]{1,3}[、.．]|[①-⑳])/;

const decimal: readonly [format: string, sign: string] = ['decimal', '.'];
const styles: Readonly<Record<string, readonly [format: string, sign: string]>> = {
  'cjk-ideographic': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  'trad-chinese-informal': ['chineseCounting', '、'],
  a: ['lowerLetter', '.'],
  A: ['upperLetter', '.'],
  i: ['lowerRoman', '.'],
  I: ['upperRoman', '.'],
  'lower-alpha': ['lowerLetter', '.'],
  'upper-alpha': ['upperLetter', '.'],
};
