import { fieldLabels } from './fieldLabels.js';
import { markerStyles, type MarkerStyle } from './markerStyles.js';

/** A style's pattern made fit to stand in a longer expression: not in the middle of a number or a word. */
export const stylePatterns: readonly { readonly style: MarkerStyle; readonly source: string }[] = markerStyles.map(
  (style) => ({ style, source: String.raw`(?<![\dA-Za-z.])${style.pattern}` }),
);

const labelWords = fieldLabels.map(({ pattern }) => `(?:${pattern})`).join('|');

/** 整改进展：, 【整改进展】, with the words in no group. */
export const labelPattern = String.raw`(?:【\s?(?:${labelWords})\s?】\s*:?|(?:${labelWords})\s?:)\s*`;
