import { execSqueezed } from '../text/execSqueezed.js';
import type { Span } from '../text/Span.js';
import { isLabel, ownEnd } from './blocks.js';
import type { Context } from './Context.js';
import { readDeclared } from './declaredMeasures.js';
import { progressSentence } from './progressWords.js';
import { dissect, type IssueAnatomy } from './issueAnatomy.js';
import { markSpan } from './markSpan.js';
import type { Block } from './nest.js';
import type { Declared, Field, OutlineIssue, OutlineMeasure } from './Outline.js';
import { readField } from './readFields.js';
import { paragraphMeasure, readMeasure } from './readMeasure.js';

/** An issue: its title, what is said besides, and its measures or subissues. null when it has no words at all. */
export function readIssue(context: Context, block: Block, address: string): OutlineIssue | null {
  const anatomy = dissect(context, block);
  if (anatomy === null) return null;
  const { source } = context;
  const { mark } = block;
  const { titleSpan } = anatomy;
  cutHeading(context, block, anatomy, address);
  const reader = new IssueReader(context, anatomy, address);
  reader.readLead();
  reader.readParts();
  reader.readFieldsAndAfter();
  const remarks = [...reader.remarks].sort((a, b) => a.start - b.start);
  return {
    address,
    number: mark.label,
    ordinal: mark.ordinal,
    markSpan: markSpan(source, mark),
    span: source.trim(mark.start, block.end) ?? titleSpan,
    title: source.words(titleSpan),
    titleSpan,
    description: remarks.length === 0 ? null : remarks.map((span) => source.words(span)).join('\n'),
    remarks,
    declared: reader.declared,
    fields: reader.fields,
    measures: reader.measures,
    subissues: reader.subissues,
  };
}

function cutHeading(
  { cuts }: Context,
  { mark }: Block,
  { titleField, titleSpan }: IssueAnatomy,
  address: string,
): void {
  cuts.add(mark.start, mark.field === null ? 'heading' : 'label', address);
  if (titleField !== null) cuts.add(titleField.mark.start, 'label', address);
  if (titleField !== null || mark.field !== null) cuts.add(titleSpan.start, 'heading', address);
}

/** Collects what an issue holds, in order of the text, and where its leaves begin. */
class IssueReader {
  declared: Declared | null = null;
  readonly remarks: Span[] = [];
  readonly fields: Field[] = [];
  readonly measures: OutlineMeasure[] = [];
  readonly subissues: OutlineIssue[] = [];

  constructor(
    private readonly context: Context,
    private readonly anatomy: IssueAnatomy,
    private readonly address: string,
  ) {}

  /** Between title and parts stand declarations, remarks, or, where nothing is marked, the measures themselves. */
  readLead(): void {
    const { source } = this.context;
    for (const span of this.anatomy.lead) {
      const declared = readDeclared(source.folded, span);
      if (declared !== null && span.end - span.start < longestDeclaration) this.declared ??= declared;
      else this.#takeUnmarked(this.#takeProgress(span));
    }
  }

  readParts(): void {
    for (const part of this.anatomy.subissues) {
      const subissue = readIssue(this.context, part, this.#next());
      if (subissue !== null) this.subissues.push(subissue);
    }
    for (const part of this.anatomy.measures) this.measures.push(readMeasure(this.context, part, this.#next()));
    if (this.anatomy.told !== null) this.#readTold(this.anatomy.told);
    for (const span of this.anatomy.after) this.#remark(span);
  }

  readFieldsAndAfter(): void {
    for (const block of this.anatomy.fields) {
      const read = readField(this.context, block, this.address);
      if (read === null) continue;
      this.fields.push(read.field);
      if (['measures', 'progress', 'effect', 'problem', 'remark'].includes(read.field.name))
        this.remarks.push(read.field.value);
      for (const span of read.after) this.#takeUnmarked(span);
    }
  }

  /** 整改措施： with marked measures under it, or paragraphs each of which is one. */
  #readTold(told: Block): void {
    const { source, cuts } = this.context;
    const parts = told.children.filter((child) => !isLabel(child));
    cuts.add(told.mark.start, 'label', this.address);
    if (told.mark.field === 'status') {
      const value = source.trim(told.mark.bodyStart, told.end);
      if (value !== null) this.fields.push({ name: 'status', label: markSpan(source, told.mark), value });
    }
    for (const span of source.paragraphsOf(told.mark.bodyStart, ownEnd(told))) {
      const rest = this.#takeProgress(span);
      if (rest !== null && parts.length === 0) this.#measure(rest);
      else if (rest !== null) this.#remark(rest);
    }
    for (const part of parts) this.measures.push(readMeasure(this.context, part, this.#next()));
  }

  #takeUnmarked(span: Span | null): void {
    const { subissues, measures, told } = this.anatomy;
    if (span === null) return;
    if (subissues.length === 0 && measures.length === 0 && told === null) this.#measure(span);
    else this.#remark(span);
  }

  /** 已完成整改。 right after the title is said of the issue; what follows it in its paragraph is left. */
  #takeProgress(span: Span): Span | null {
    const { source } = this.context;
    const start = span.start + leadingStops(source.folded.slice(span.start, span.end));
    const said = execSqueezed(progressSentence.pattern, source.folded, { start, end: span.end })?.span;
    if (said === undefined) return source.trim(start, span.end);
    this.#remark(said);
    return source.trim(said.end, span.end);
  }

  #measure(span: Span): void {
    this.measures.push(paragraphMeasure(this.context, span, this.#next()));
  }

  #remark(span: Span): void {
    this.declared ??= readDeclared(this.context.source.folded, span);
    this.remarks.push(span);
    this.context.cuts.add(span.start, 'body', this.address);
  }

  #next(): string {
    return `${this.address}.${this.measures.length + this.subissues.length + 1}`;
  }
}

/** A paragraph no longer than this that declares a number of measures says nothing else: 主要从三个方面抓好整改。 */
const longestDeclaration = 60;

/** Punctuation left over from the heading. */
function leadingStops(words: string): number {
  return /^[\s。;:,、.!?]*/.exec(words)?.[0].length ?? 0;
}
