import { isControl } from '../../outline/pageControls.js';
import { beginsPart } from './beginsPart.js';

/** In a page printed from a browser: what a site puts below the article begins with its controls, and is no text. */
export function dropSite(paragraphs: readonly string[]): string[] {
  const lastPart = paragraphs.findLastIndex((paragraph) => beginsPart.test(paragraph));
  const foot = paragraphs.findIndex((paragraph, index) => index > lastPart && isControl(paragraph));
  return paragraphs.slice(0, foot === -1 ? undefined : foot).filter((paragraph) => !isControl(paragraph));
}
