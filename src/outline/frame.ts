import type { Span } from '../text/Span.js';
import { squeezed } from '../text/squeezed.js';
import { frameWords, titlePattern, type FrameWords } from './frameWords.js';
import type { Paragraph } from './paragraphs.js';
import type { Source } from './Source.js';

export interface FramePart extends Span {
  readonly kind: 'title' | 'preamble' | FrameWords['name'];
}

/**
 * What stands before the first part: breadcrumbs and source lines, the title, often broken before 关于, sometimes the body
 * and the date, and the preamble, which is all from the first full sentence on.
 */
export function readHead(source: Source, end: number): FramePart[] {
  const paragraphs = source.paragraphs.slice(0, longestHead).filter(({ start }) => start < end);
  const title = findTitle(source, paragraphs);
  const parts: FramePart[] = title === null ? [] : [{ ...title, kind: 'title' }];
  for (const paragraph of paragraphs) {
    const start = title !== null && paragraph.start < title.end ? title.end : paragraph.start;
    if (title !== null && paragraph.start < title.end && (paragraph.end <= title.end || paragraph.start < title.start))
      continue;
    const words = wordsOf(source, { start, end: paragraph.end });
    const kind = frameWords.find(({ pattern }) => pattern.test(words))?.name;
    if (kind === undefined && /。|[^>]:$/.test(words) && !words.startsWith('【')) {
      const preamble = source.trim(start, end);
      return preamble === null ? parts : [...parts, { ...preamble, kind: 'preamble' }];
    }
    parts.push({ start, end: Math.min(paragraph.end, end), kind: kind === 'signature' ? kind : 'furniture' });
  }
  return parts;
}

/** No page has more lines above its notice. */
const longestHead = 60;

/** The words that make a title, alone or with the lines before them that name the body. */
function findTitle(source: Source, paragraphs: readonly Paragraph[]): Span | null {
  for (const [index, last] of paragraphs.entries()) {
    for (const first of [last, paragraphs[index - 1], paragraphs[index - 2]]) {
      if (first === undefined || (first !== last && !isBroken(source, first.contentStart, last.start))) continue;
      const own = titleWithin(source, first.contentStart, last.end);
      if (own === null) continue;
      const before = paragraphs[index - 1];
      const startsLate = first === last && /^关于/.test(source.folded.slice(first.contentStart));
      return startsLate && before !== undefined && namesBody(source, before)
        ? { start: before.contentStart, end: own.end }
        : own;
    }
  }
  return null;
}

function titleWithin(source: Source, start: number, end: number): Span | null {
  const { text, at } = squeezed(source.folded.slice(start, Math.min(end, start + 400)));
  const found = titlePattern.exec(text);
  return found === null ? null : source.trim(start, start + (at[found[0].length - 1] ?? 0) + 1);
}

/** Whether lines can be the first half of a title: no sentence, no breadcrumb, no source line. */
function isBroken(source: Source, start: number, end: number): boolean {
  return !/[。;:>]|来源|发布|虚构/.test(source.folded.slice(start, end));
}

function namesBody(source: Source, paragraph: Paragraph): boolean {
  const words = wordsOf(source, { start: paragraph.contentStart, end: paragraph.end });
  return words.length <= 60 && /(?:委|委员会|党组)$/.test(words);
}

/** What stands after the last part, from the end upwards: contact, signature with date, and what the site added. */
export function readTail(source: Source, from: number): FramePart[] {
  const parts: FramePart[] = [];
  for (let index = source.paragraphs.length - 1; index >= 0; index--) {
    const paragraph = source.paragraphs[index];
    if (paragraph === undefined || paragraph.start < from) break;
    const words = wordsOf(source, { start: paragraph.contentStart, end: paragraph.end });
    const kind = frameWords.find(({ pattern }) => pattern.test(words))?.name;
    if (kind === undefined) break;
    parts.unshift({ start: paragraph.start, end: paragraph.end, kind });
  }
  return parts;
}

function wordsOf({ folded }: Source, { start, end }: Span): string {
  return folded.slice(start, Math.min(end, start + 1000)).replace(/\s+/g, '');
}
