import type { Span } from '../text/Span.js';
import { beginsPart, closesAsHeading } from './lineShapes.js';

/** A paragraph as its author meant it, whatever the line breaks of the copy. */
export interface Paragraph extends Span {
  /** After Markdown signs and indentation. */
  readonly contentStart: number;
}

interface Line extends Paragraph {
  readonly indent: number;
  /** # of a heading or - of a list in Markdown. */
  readonly sign: '#' | '-' | null;
  readonly blankBefore: boolean;
  readonly content: string;
  readonly ended: boolean;
}

/**
 * Folded text as paragraphs. Copies made from PDF break lines in the middle of sentences and put blank lines between
 * the halves of a paragraph: a line goes on in the next one unless its sentence has ended, it is a heading, or the next
 * one begins something new.
 */
export function paragraphs(folded: string): Paragraph[] {
  const lines = readLines(folded);
  const width = wrapWidth(lines);
  const result: Paragraph[] = [];
  let previous: Line | null = null;
  let open = '';
  for (const line of lines) {
    const last = result.at(-1);
    if (previous !== null && last !== undefined && goesOn(open, previous, line, width)) {
      result[result.length - 1] = { ...last, end: line.end };
      open += line.content;
    } else {
      result.push({ start: line.start, contentStart: line.contentStart, end: line.end });
      open = line.content;
    }
    previous = line;
  }
  return result;
}

function goesOn(paragraph: string, previous: Line, line: Line, width: number | null): boolean {
  if (line.sign !== null || previous.sign === '#' || line.indent >= 2) return false;
  if (beginsPart(line.content)) return false;
  const full = width !== null && previous.content.length >= width - 2;
  if (previous.ended) return full && !line.blankBefore && previous.content.length <= width + 3;
  if (unbalanced(paragraph)) return true;
  if (closesAsHeading(paragraph)) return false;
  return full || paragraph.length > longestHeading || previous.sign === '-';
}

/** Longer than any title, heading or signature that stands on a line of its own without a full stop. */
const longestHeading = 70;

function unbalanced(paragraph: string): boolean {
  return /[(《“][^)》”。]*$/.test(paragraph.slice(-120));
}

function readLines(folded: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (const found of folded.matchAll(/[^\n]+/g)) {
    const [, blanks = '', signs = '', body = ''] = /^(\s*)((?:#{1,6}\s+|[-*+]\s+|>\s+)?)(.*)$/s.exec(found[0]) ?? [];
    const content = body.trimEnd();
    const between = folded.slice(lines.at(-1)?.end ?? 0, found.index);
    blankBefore = /\n\s*\n/.test(between);
    if (content === '') continue;
    const start = found.index + blanks.length;
    const contentStart = start + signs.length;
    lines.push({
      start,
      contentStart,
      end: contentStart + content.length,
      indent: blanks.length,
      sign: signs.startsWith('#') ? '#' : signs === '' ? null : '-',
      blankBefore,
      content,
      ended: /[。!?;:…][”’)》\]]*$/.test(content),
    });
  }
  return lines;
}

/** The width at which the copy breaks its lines: what many unfinished lines have in common; null when few are broken. */
function wrapWidth(lines: readonly Line[]): number | null {
  const widths = lines.filter(({ ended, content }) => !ended && content.length >= 15).map(({ content }) => content.length);
  if (widths.length < 8 || widths.length < lines.length / 5) return null;
  widths.sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? null;
}
