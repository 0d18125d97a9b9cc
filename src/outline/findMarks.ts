import { bareHeadings } from './bareHeadings.js';
import { boundaryAt, type Boundary } from './Boundary.js';
import { fieldLabels, type FieldName } from './fieldLabels.js';
import { labelStyle, type Mark } from './Mark.js';
import { ordinal } from './ordinal.js';
import type { Paragraph } from './paragraphs.js';
import { labelPattern, stylePatterns } from './patterns.js';

/** Every place of the folded text where a part may begin, in order of the text. Which of them do, `nest` decides. */
export function findMarks(folded: string, paragraphs: readonly Paragraph[]): Mark[] {
  const candidates = [...numbered(folded), ...labels(folded)].sort((a, b) => a.at - b.at || b.end - a.end);
  const marks: Mark[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    let from = paragraph.contentStart;
    let headed = false;
    const unbroken = paragraph.end - paragraph.contentStart > folded.length / 2;
    let labelled = unbroken;
    for (; next < candidates.length; next++) {
      const candidate = candidates[next];
      if (candidate === undefined || candidate.at >= paragraph.end) break;
      if (candidate.at < from) continue;
      const afterMark = candidate.at === from && from > paragraph.contentStart;
      const boundary = afterMark ? 'stop' : boundaryAt(folded, paragraph.contentStart, candidate.at);
      const glued = labelled && candidate.field !== null && candidate.end - candidate.at >= shortestGlued;
      const heads = unbroken && isHeadingNumber(candidate, folded);
      if (boundary !== 'line' && !candidate.inside.includes(boundary) && !glued && !heads) continue;
      const { style, label, field, at, end } = candidate;
      const start = boundary === 'line' ? paragraph.start : at;
      const bodyStart = Math.min(end, paragraph.end);
      const opensHeading = /^(?:关于|针对)/.test(folded.slice(bodyStart, bodyStart + 2));
      marks.push({ style, label, ordinal: candidate.ordinal, field, boundary, opensHeading, start, bodyStart });
      from = end;
      headed ||= boundary === 'line';
      labelled ||= boundary === 'line' && field !== null;
    }
    if (!headed) marks.splice(firstWithin(marks, paragraph), 0, ...bare(folded, paragraph));
  }
  return marks;
}

/** In a notice without line breaks, headings end without punctuation where the number of the first part under them stands. */
const headingStyles: ReadonlySet<string> = new Set([
  ...['part', 'han-comma', 'han-parenthesis', 'digit-dot', 'digit-parenthesis', 'latin-dot', 'being'],
]);

/** 问题1： has its colon; without it, the words before 1. end with 问题. */
function isHeadingNumber({ style, at, end }: Candidate, folded: string): boolean {
  return headingStyles.has(style) || (style === 'numbered-problem' && folded.slice(at, end).includes(':'));
}

/** A label as long as 整改状态： counts in the paragraph of another label wherever it stands: 整改时限：2023年4月底前整改状态：已完成. */
const shortestGlued = 5;

interface Candidate {
  readonly style: string;
  readonly label: string | null;
  readonly ordinal: number | null;
  readonly field: FieldName | null;
  readonly inside: readonly Boundary[];
  readonly at: number;
  readonly end: number;
}

const expressions = stylePatterns.map(({ style, source }) => ({ style, expression: new RegExp(source, 'gm') }));

function numbered(folded: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { style, expression } of expressions) {
    for (const match of folded.matchAll(expression)) {
      const label = match[1] ?? '';
      const value = ordinal(label);
      if (value === null || value === 0) continue;
      const { name, inside } = style;
      const end = match.index + match[0].length;
      found.push({ style: name, label, ordinal: value, field: null, inside, at: match.index, end });
    }
  }
  return found;
}

const labelExpression = new RegExp(labelPattern, 'y');
const labelWithin = new RegExp(labelPattern);
/** What a label ends with, looked for first: few words of a notice do. */
const labelEnd = /[:】]/g;
/** Longer than any label. */
const longestLabel = 24;
const labelBoundaries: readonly Boundary[] = ['stop', 'heading', 'close', 'gap'];
/** 主要存在四个方面〔问题：〕 is a sentence. */
const afterSentences: readonly Boundary[] = ['stop', 'close', 'gap'];

function labels(folded: string): Candidate[] {
  const found: Candidate[] = [];
  const place = { style: labelStyle, label: null, ordinal: null } as const;
  let after = 0;
  for (const { index } of folded.matchAll(labelEnd)) {
    const from = Math.max(after, index - longestLabel);
    const start = folded.slice(from, index + 1).search(labelWithin);
    after = index + 1;
    if (start === -1) continue;
    labelExpression.lastIndex = from + start;
    const words = labelExpression.exec(folded)?.[0] ?? '';
    const field = fieldNamed(words);
    const inside = field === 'problem' ? afterSentences : labelBoundaries;
    found.push({ ...place, field, inside, at: from + start, end: from + start + words.length });
  }
  return found;
}

const wholeLabels = fieldLabels.map(({ name, pattern }) => ({ name, expression: new RegExp(`^(?:${pattern})$`) }));

function fieldNamed(label: string): FieldName | null {
  const words = label.replace(/[【】:\s]/g, '');
  return wholeLabels.find(({ expression }) => expression.test(words))?.name ?? null;
}

/** No unnumbered heading is longer. */
const longestBare = 160;

function bare(folded: string, { start, contentStart, end }: Paragraph): Mark[] {
  if (end - contentStart > longestBare) return [];
  const content = folded.slice(contentStart, end);
  const found = bareHeadings.find(({ pattern }) => pattern.test(content));
  if (found === undefined) return [];
  const place = { boundary: 'line', opensHeading: true, start, bodyStart: contentStart } as const;
  return [{ style: found.name, label: null, ordinal: null, field: null, ...place }];
}

/** Index of the first mark of a paragraph, the last one read. */
function firstWithin(marks: readonly Mark[], { start }: Paragraph): number {
  let index = marks.length;
  while (index > 0 && (marks[index - 1]?.start ?? 0) >= start) index--;
  return index;
}
