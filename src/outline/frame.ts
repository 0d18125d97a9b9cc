import type { Span } from '../text/Span.js';
import { squeezed } from '../text/squeezed.js';
import { frameWords, titlePattern, type FrameWords } from './frameWords.js';
import type { Paragraph } from './paragraphs.js';
import type { Source } from './Source.js';

export interface FramePart extends Span {
  /** `unknown` is kept as furniture, and reported. */
  readonly kind: 'title' | 'preamble' | 'unknown' | FrameWords['name'];
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
    const titled = title !== null && paragraph.start < title.end && title.start < paragraph.end;
    if (titled && paragraph.end <= title.end) continue;
    const start = titled ? title.end : paragraph.start;
    const words = wordsOf(source, { start, end: Math.min(paragraph.end, end) });
    const kind = frameWords.find(({ pattern }) => pattern.test(words))?.name;
    if (announced.test(words) || (kind === undefined && /。|[^>]:$/.test(words))) {
      const preamble = source.trim(start, end);
      return preamble === null ? parts : [...parts, { ...preamble, kind: 'preamble' }];
    }
    parts.push({ start, end: Math.min(paragraph.end, end), kind: kind ?? 'unknown' });
  }
  return parts;
}

/** The first words of a preamble, whatever else its paragraph holds. */
const announced = /(?:根据|按照).{0,40}(?:部署|安排|要求)/;

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
  const { text, offset } = squeezed(source.folded.slice(start, Math.min(end, start + 600)));
  for (const from of [0, text.search(/(?<!^)中(?:共|国共产党)/)]) {
    const found = from === -1 ? null : titlePattern.exec(text.slice(from));
    if (found === null) continue;
    return source.trim(start + offset(from), start + offset(from + found[0].length - 1) + 1);
  }
  return null;
}

/** Whether lines can be the first half of a title: no sentence, no breadcrumb, no source line. */
function isBroken(source: Source, start: number, end: number): boolean {
  return !/[。;:>]|来源|发布|虚构/.test(source.folded.slice(start, end));
}

function namesBody(source: Source, paragraph: Paragraph): boolean {
  const words = wordsOf(source, { start: paragraph.contentStart, end: paragraph.end });
  return words.length <= 60 && /(?:委|委员会|党组)$/.test(words);
}

/** What stands after the last part, from the end upwards: contact, signature with date, and what the site or paper added. */
export function readTail(source: Source, from: number): FramePart[] {
  const { paragraphs } = source;
  const signed = lastSigned(source);
  const parts: FramePart[] = [];
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.start < from) break;
    const kind = kindOf(source, paragraph) ?? (index > signed ? 'unknown' : undefined);
    if (kind === undefined) break;
    parts.push({ start: paragraph.start, end: paragraph.end, kind });
  }
  return parts.reverse();
}

/** No more lines stand after a signature. */
const longestAfterword = 10;

/** Index of the last paragraph that signs with a date; beyond the end for none. */
function lastSigned(source: Source): number {
  const from = Math.max(0, source.paragraphs.length - longestAfterword);
  const last = source.paragraphs.slice(from).findLastIndex((paragraph) => {
    return kindOf(source, paragraph) === 'signature' && /日\)?\s*$/.test(source.folded.slice(paragraph.start, paragraph.end));
  });
  return last === -1 ? Infinity : from + last;
}

function kindOf(source: Source, { contentStart, end }: Paragraph): FrameWords['name'] | undefined {
  const words = wordsOf(source, { start: contentStart, end });
  return frameWords.find(({ pattern }) => pattern.test(words))?.name;
}

function wordsOf({ folded }: Source, { start, end }: Span): string {
  return folded.slice(start, Math.min(end, start + 1000)).replace(/\s+/g, '');
}
