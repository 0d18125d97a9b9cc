import type { Span } from '../text/Span.js';
import type { Context } from './Context.js';
import { readDeclared } from './declaredMeasures.js';
import type { FieldName } from './fieldLabels.js';
import type { Block } from './nest.js';
import type { Declared, Field, OutlineIssue, OutlineMeasure } from './Outline.js';
import { isLabel, readField, takeTrailingFields } from './readFields.js';
import { readHeading } from './readHeading.js';
import { paragraphMeasure, readMeasure } from './readMeasure.js';

/** Fields that tell what was done, from the surest down: where one is there, those after it are remarks. */
const measureFields: readonly FieldName[] = ['measures', 'progress', 'effect'];

/** An issue: its title, what is said besides, and its measures or subissues. null when it has no words at all. */
export function readIssue(context: Context, block: Block, address: string): OutlineIssue | null {
  const { source, cuts, subissueStyles } = context;
  const { mark } = block;
  const labels = block.children.filter(isLabel);
  const problem = labels.find((child) => child.mark.field === 'problem');
  const ownEnd = block.children[0]?.mark.start ?? block.end;
  const own = source.paragraphsOf(mark.bodyStart, ownEnd);
  const titled = own.length > 0 || mark.field === 'problem' ? own : headOf(context, problem);
  const [first, ...more] = titled;
  if (first === undefined) return null;

  const children = numbered(block.children, problem);
  const subissueBlocks = children.filter((child) => subissueStyles.has(child.mark.style));
  const measureBlocks = children.filter((child) => !subissueStyles.has(child.mark.style));
  const alone = more.length > 0 || block.children.length === 0 ? more.length > 0 || onlyHeading(context, first) : startsLine(block.children[0]);
  const heading = readHeading(source.folded, first, alone);
  const trailing = subissueBlocks.length > 0 ? [] : takeTrailingFields(measureBlocks);

  cuts.add(mark.start, mark.field === null ? 'heading' : 'label', address);
  if (mark.field !== null || own.length === 0) cuts.add(first.start, 'heading', address);

  const remarks: Span[] = [];
  const free: Span[] = [];
  let declared: Declared | null = null;
  const lead = source.trim(heading.end, first.end);
  for (const span of lead === null ? more : [lead, ...more]) {
    const found = readDeclared(source.folded, span);
    if (found !== null && span.end - span.start < 60) declared ??= found;
    else if (/[\p{L}\p{N}]/u.test(source.text.slice(span.start, span.end))) free.push(withoutLeadingStop(context, span));
  }

  const telling = measureFields.find((name) => labels.some((child) => child.mark.field === name));
  const fields: Field[] = [];
  const measures: OutlineMeasure[] = [];
  const subissues: OutlineIssue[] = [];
  const next = (): string => `${address}.${measures.length + subissues.length + 1}`;
  const tells = subissueBlocks.length === 0 && measureBlocks.length === 0;
  const takeFree = (spans: readonly Span[]): void => {
    for (const span of spans) {
      if (tells && telling === undefined) measures.push(paragraphMeasure(context, span, next()));
      else {
        remarks.push(span);
        cuts.add(span.start, 'body', address);
      }
    }
  };
  takeFree(free);

  for (const child of [...block.children.filter((part) => part !== problem || own.length > 0), ...trailing]) {
    if (!isLabel(child)) {
      if (subissueBlocks.includes(child)) {
        const subissue = readIssue(context, child, next());
        if (subissue !== null) subissues.push(subissue);
      } else measures.push(readMeasure(context, child, next()));
    } else if (child.mark.field === telling && !trailing.includes(child)) {
      cuts.add(child.mark.start, 'label', address);
      const parts = child.children.filter((part) => !isLabel(part));
      const words = source.paragraphsOf(child.mark.bodyStart, child.children[0]?.mark.start ?? child.end);
      for (const span of words) {
        if (parts.length === 0) measures.push(paragraphMeasure(context, span, next()));
        else {
          declared ??= readDeclared(source.folded, span);
          cuts.add(span.start, 'body', address);
          remarks.push(span);
        }
      }
      const last = takeTrailingFields(parts);
      for (const part of parts) measures.push(readMeasure(context, part, next()));
      for (const part of [...child.children.filter(isLabel), ...last]) readRest(part);
    } else readRest(child);
  }

  function readRest(child: Block): void {
    const read = readField(context, child, address);
    if (read === null) return;
    fields.push(read.field);
    if (measureFields.includes(read.field.name) || read.field.name === 'problem') remarks.push(read.field.value);
    takeFree(read.after);
  }

  remarks.sort((a, b) => a.start - b.start);
  return {
    address,
    number: mark.label,
    ordinal: mark.ordinal,
    markSpan: source.trim(mark.start, mark.bodyStart) ?? { start: mark.start, end: mark.start },
    span: source.trim(mark.start, block.end) ?? first,
    title: source.words(heading.title),
    titleSpan: heading.title,
    description: remarks.length === 0 ? null : remarks.map((span) => source.words(span)).join('\n'),
    remarks,
    declared,
    fields,
    measures,
    subissues,
  };
}

function headOf({ source }: Context, problem: Block | undefined): Span[] {
  return problem === undefined ? [] : source.paragraphsOf(problem.mark.bodyStart, problem.children[0]?.mark.start ?? problem.end);
}

function numbered(children: readonly Block[], problem: Block | undefined): Block[] {
  return [...children, ...(problem?.children ?? [])].filter((child) => !isLabel(child));
}

function startsLine(block: Block | undefined): boolean {
  return block !== undefined && block.mark.boundary === 'line';
}

/** Whether a paragraph is over with its first sentence. */
function onlyHeading({ source }: Context, span: Span): boolean {
  return !/[。!?].*[\p{L}\p{N}]/su.test(source.folded.slice(span.start, span.end));
}

/** Punctuation left over from the heading stays with it. */
function withoutLeadingStop({ source }: Context, span: Span): Span {
  const skipped = /^[\s。;:,、.!?]+/.exec(source.folded.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + skipped, end: span.end };
}
