import { bareHeadings } from './bareHeadings.js';
import type { Boundary } from './Boundary.js';
import { fieldLabels, type FieldName } from './fieldLabels.js';
import { labelStyle, type Mark } from './Mark.js';
import { ordinal } from './ordinal.js';
import type { Paragraph } from './paragraphs.js';
import { labelPattern, stylePatterns } from './patterns.js';

/** Every place of the folded text where a part may begin, in order of the text. Which of them do, `nest` decides. */
export function findMarks(folded: string, paragraphs: readonly Paragraph[]): Mark[] {
  return paragraphs.flatMap((paragraph) => inParagraph(folded, paragraph));
}

function inParagraph(folded: string, paragraph: Paragraph): Mark[] {
  const content = folded.slice(paragraph.contentStart, paragraph.end);
  const found = [...numbered(content, paragraph), ...labels(content, paragraph)].sort(
    (a, b) => a.start - b.start || b.bodyStart - a.bodyStart,
  );
  const marks = found.filter((mark, index) => index === 0 || mark.start >= (found[index - 1]?.bodyStart ?? 0));
  if (marks[0]?.boundary !== 'line') {
    const bare = bareHeadings.find(({ pattern }) => pattern.test(content));
    if (bare !== undefined) {
      const { start, contentStart } = paragraph;
      const place = { boundary: 'line', start, bodyStart: contentStart } as const;
      marks.unshift({ style: bare.name, label: null, ordinal: null, field: null, ...place });
    }
  }
  return marks;
}

const expressions = stylePatterns.map(({ style, source }) => ({ style, expression: new RegExp(source, 'g') }));

function numbered(content: string, paragraph: Paragraph): Mark[] {
  return expressions.flatMap(({ style, expression }) =>
    [...content.matchAll(expression)].flatMap((found) => {
      const label = found[1] ?? '';
      const boundary = boundaryAt(content, found.index);
      const value = ordinal(label);
      if (value === null || value === 0 || (boundary !== 'line' && !style.inside.includes(boundary))) return [];
      return [
        { style: style.name, label, ordinal: value, field: null, boundary, ...place(found, paragraph, boundary) },
      ];
    }),
  );
}

const labelExpression = new RegExp(labelPattern, 'g');

function labels(content: string, paragraph: Paragraph): Mark[] {
  return [...content.matchAll(labelExpression)].flatMap((found) => {
    const boundary = boundaryAt(content, found.index);
    if (boundary === 'inside' || boundary === 'pause') return [];
    const field = fieldNamed(found[0]);
    return [{ style: labelStyle, label: null, ordinal: null, field, boundary, ...place(found, paragraph, boundary) }];
  });
}

/** Markdown signs before the first mark belong to it. */
function place(found: RegExpExecArray, paragraph: Paragraph, boundary: Boundary): { start: number; bodyStart: number } {
  const at = paragraph.contentStart + found.index;
  return { start: boundary === 'line' ? paragraph.start : at, bodyStart: at + found[0].length };
}

const wholeLabels = fieldLabels.map(({ name, pattern }) => ({ name, expression: new RegExp(`^(?:${pattern})$`) }));

function fieldNamed(label: string): FieldName | null {
  const words = label.replace(/[【】:\s]/g, '');
  return wholeLabels.find(({ expression }) => expression.test(words))?.name ?? null;
}

/** What stands before an offset of a paragraph's content. */
function boundaryAt(content: string, index: number): Boundary {
  let at = index - 1;
  while (at >= 0 && /\s/.test(content[at] ?? '')) at--;
  if (at < 0) return 'line';
  const before = content.slice(Math.max(0, at - 3), at + 1);
  const last = before.at(-1) ?? '';
  if (/[。!?;:]$/.test(before) || /[。!?;:][”’)》\]]$/.test(before)) return 'stop';
  if (/[”’)》\]】]/.test(last)) return 'close';
  if (/(?:情况|问题|方面|打算|安排)$/.test(before)) return 'heading';
  if (/[,、]/.test(last)) return 'pause';
  return at < index - 1 ? 'gap' : 'inside';
}
