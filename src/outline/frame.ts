import type { Span } from '../text/Span.js';
import { squeezed } from '../text/squeezed.js';
import { frameWords, titlePattern, type FrameWords } from './frameWords.js';
import { isControl } from './pageControls.js';
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
    const kind = kindOfWords(words);
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

/** The words that make a title, alone or with the lines before them that begin it. */
function findTitle(source: Source, paragraphs: readonly Paragraph[]): Span | null {
  for (const [index, last] of paragraphs.entries()) {
    const first = titleStarts(source, paragraphs, index).find(({ contentStart }) =>
      titleWithin(source, contentStart, last.end),
    );
    const own = first === undefined ? null : titleWithin(source, first.contentStart, last.end);
    if (own !== null) return withLastLine(source, own, paragraphs[index + 1]);
    const broken = joinsOf(paragraphs, index).find(({ contentStart }) => titleWithin(source, contentStart, last.end));
    if (broken !== undefined && isBroken(source, broken.contentStart, last.start)) {
      return titleWithin(source, broken.contentStart, last.end);
    }
  }
  return null;
}

/** …整改进展情况, whose last words stand on the next line: 的通报. */
function withLastLine(source: Source, title: Span, next: Paragraph | undefined): Span {
  const words = next === undefined ? '' : wordsOf(source, { start: next.contentStart, end: next.end });
  return next !== undefined && /^的?(?:通报|公告|公示|报告)$/.test(words)
    ? { start: title.start, end: next.end }
    : title;
}

/** Titles are broken over as many lines. */
const mostTitleLines = 4;

/** The lines before one, the last first. */
function joinsOf(paragraphs: readonly Paragraph[], index: number): Paragraph[] {
  return paragraphs.slice(Math.max(0, index - mostTitleLines + 1), index).reverse();
}

/** Where a title that ends with a line may begin, the earliest first: lines above that name the body, then the line itself. */
function titleStarts(source: Source, paragraphs: readonly Paragraph[], index: number): Paragraph[] {
  const last = paragraphs[index];
  if (last === undefined) return [];
  const above = joinsOf(paragraphs, index).filter((first) => {
    const words = wordsOf(source, { start: first.contentStart, end: last.start });
    return titleStart.test(words) && isBroken(source, first.contentStart, last.start);
  });
  const starts = [...above.reverse(), last];
  // What stands above the full name of the body is no part of its title: 市委文件, 政府公报2022年第3期.
  const named = starts.findLastIndex(({ contentStart }) =>
    /^中(?:共|国共产党)/.test(source.folded.slice(contentStart, contentStart + 6)),
  );
  return starts.slice(Math.max(0, named));
}

/** 中共松屿区委, 关于省委, 清源县水利局党组关于: how titles begin. */
const titleStart = /^中(?:共|国共产党)|^关于|^[^。;:,>《]{2,40}(?:委|委员会|党组|党总支|党支部)(?:关于|$)/;

function titleWithin(source: Source, start: number, end: number): Span | null {
  const { text, offset } = squeezed(source.folded.slice(start, Math.min(end, start + 600)));
  for (const from of [0, text.search(/(?<!^)中(?:共|国共产党)/)]) {
    const found = from === -1 ? null : titlePattern.exec(text.slice(from));
    if (found === null) continue;
    return source.trim(start + offset(from), start + offset(from + found[0].length - 1) + 1);
  }
  return null;
}

/** Whether lines can be the first half of a title: no sentence, no breadcrumb, no source line, no date. */
function isBroken(source: Source, start: number, end: number): boolean {
  return !/[。;:>]|来源|发布|虚构|\d日|文件\s*$|号\s*$/.test(source.folded.slice(start, end));
}

/** What stands after the last part, from the end upwards: contact, signature with date, and what the site or paper added. */
export function readTail(source: Source, from: number): FramePart[] {
  const { paragraphs } = source;
  const signed = lastSigned(source, from);
  const annexed = firstAnnex(source, signed);
  const parts: FramePart[] = [];
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.start < from) break;
    const kind = kindOf(source, paragraph) ?? (index > annexed ? 'furniture' : index > signed ? 'unknown' : undefined);
    if (kind === undefined) break;
    parts.push({ start: paragraph.start, end: paragraph.end, kind });
  }
  return parts.reverse();
}

/** As much stands after a signature at most: what the paper is sent to, annexes, what the site adds. */
const longestAfterword = 1500;

/** Index of the last paragraph after an offset that signs with a date; beyond the end for none. */
function lastSigned(source: Source, after: number): number {
  const { paragraphs, folded } = source;
  const signs = (paragraph: Paragraph): boolean =>
    kindOf(source, paragraph) === 'signature' && /[日月]\)?\s*$/.test(folded.slice(paragraph.start, paragraph.end));
  const earliest = Math.max(after, folded.length - longestAfterword);
  const from = paragraphs.findIndex(({ start }) => start >= earliest);
  const last = from === -1 ? -1 : paragraphs.slice(from).findLastIndex(signs);
  return last === -1 ? Infinity : from + last;
}

/** Index of the line after a signature that begins to list annexes: 附件：; beyond the end for none. */
function firstAnnex({ paragraphs, folded }: Source, signed: number): number {
  const at = paragraphs.findIndex(
    ({ contentStart }, index) => index > signed && folded.startsWith('附件', contentStart),
  );
  return at === -1 ? Infinity : at;
}

function kindOf(source: Source, { contentStart, end }: Paragraph): FrameWords['name'] | undefined {
  return kindOfWords(wordsOf(source, { start: contentStart, end }));
}

function kindOfWords(words: string): FrameWords['name'] | undefined {
  return frameWords.find(({ pattern }) => pattern.test(words))?.name ?? (isControl(words) ? 'furniture' : undefined);
}

function wordsOf({ folded }: Source, { start, end }: Span): string {
  return folded.slice(start, Math.min(end, start + 1000)).replace(/\s+/g, '');
}
