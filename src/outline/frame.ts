import type { Span } from '../text/Span.js';
import { closings, titlePattern } from './frameWords.js';
import type { Paragraph } from './paragraphs.js';
import type { Source } from './Source.js';

export interface Head {
  readonly title: Span | null;
  readonly preamble: Span | null;
  readonly furniture: readonly Span[];
}

export interface Tail {
  /** Where the body ends. */
  readonly start: number;
  readonly parts: readonly (Span & { readonly kind: 'contact' | 'signature' | 'furniture' })[];
}

/** What stands before the first part: breadcrumbs and source lines, the title, the preamble. */
export function readHead(source: Source, end: number): Head {
  const paragraphs = source.paragraphs.filter((paragraph) => paragraph.start < end);
  const [first, last] = titleLines(source, paragraphs);
  let title: Span | null = null;
  if (first !== undefined && last !== undefined) {
    const found = titlePattern.exec(source.folded.slice(first.contentStart, last.end));
    const titleEnd = first.contentStart + (found?.[0].length ?? 0);
    title = source.trim(first.contentStart, Math.min(titleEnd, end));
  }
  const furniture: Span[] = [];
  let preambleStart: number | null = title !== null && last !== undefined && title.end < last.end ? title.end : null;
  for (const paragraph of paragraphs) {
    if (preambleStart !== null) break;
    if (title !== null && paragraph.start < title.end) continue;
    const words = source.folded.slice(paragraph.contentStart, paragraph.end);
    if (/[。]/.test(words) && !/^【/.test(words) && !/^(?:来源|发布)/.test(words)) preambleStart = paragraph.start;
    else furniture.push({ start: paragraph.start, end: paragraph.end });
  }
  return { title, preamble: preambleStart === null ? null : source.trim(preambleStart, end), furniture };
}

/** The paragraphs that hold the title: it may be broken before 关于. */
function titleLines(source: Source, paragraphs: readonly Paragraph[]): readonly (Paragraph | undefined)[] {
  for (const [index, last] of paragraphs.entries()) {
    for (const first of [last, paragraphs[index - 1], paragraphs[index - 2]]) {
      if (first === undefined) continue;
      const words = source.folded.slice(first.contentStart, last.end);
      const broken = first !== last && /[。;>]|来源|发布|虚构/.test(source.folded.slice(first.contentStart, last.start));
      if (!broken && words.length < 2000 && titlePattern.test(words)) {
        const startsLate = /^关于/.test(words) && index > 0 && first === last;
        const before = paragraphs[index - 1];
        if (startsLate && before !== undefined && isBodyName(source.folded.slice(before.contentStart, before.end))) {
          return [before, last];
        }
        return [first, last];
      }
    }
  }
  return [];
}

function isBodyName(words: string): boolean {
  return words.length <= 60 && /(?:委|委员会|党组|党工委|工委)$/.test(words.trim());
}

/** What stands after the last part: contact, signature with date, and what the site added. */
export function readTail(source: Source, from: number): Tail {
  const parts: (Span & { kind: Tail['parts'][number]['kind'] })[] = [];
  let start = source.text.length;
  for (const paragraph of [...source.paragraphs].reverse()) {
    if (paragraph.start < from) break;
    const words = source.folded.slice(paragraph.contentStart, paragraph.end);
    const kind = closings.find(({ pattern }) => pattern.test(words))?.name;
    if (kind === undefined) break;
    parts.unshift({ start: paragraph.start, end: paragraph.end, kind });
    start = paragraph.start;
  }
  return { start, parts };
}
