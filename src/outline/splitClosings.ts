import { closingStarts } from './frameWords.js';
import { squeezed } from '../text/squeezed.js';
import type { Paragraph } from './paragraphs.js';

/** How many paragraphs at the end may have the closing inside them. */
const last = 4;

/** In a notice printed without line breaks, contact and signature stand in the last measure's paragraph: parts them. */
export function splitClosings(folded: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const ending = closingStarts.reduce<readonly Paragraph[]>(
    (parts, pattern) => parts.flatMap((part) => split(folded, part, pattern)),
    paragraphs.slice(-last),
  );
  return [...paragraphs.slice(0, -last), ...ending];
}

function split(folded: string, paragraph: Paragraph, pattern: RegExp): Paragraph[] {
  const from = Math.max(paragraph.contentStart, paragraph.end - 1000);
  const { text, offset } = squeezed(folded.slice(from, paragraph.end));
  const found = pattern.exec(text);
  const at = from + offset(found?.index ?? 0);
  if (found === null || at <= paragraph.contentStart) return [paragraph];
  const end = at - (/\s*$/.exec(folded.slice(from, at))?.[0].length ?? 0);
  return [
    { ...paragraph, end },
    { start: at, contentStart: at, end: paragraph.end },
  ];
}
