import type { Span } from '../text/Span.js';
import { isLabel, isLedgerRow, ownEnd } from './blocks.js';
import type { Context } from './Context.js';
import type { FieldName } from './fieldLabels.js';
import type { Block } from './nest.js';
import { sentenceDeclaring } from './declaredMeasures.js';
import { action, deed } from './headingWords.js';
import { readHeading } from './readHeading.js';
import { takeTrailingFields } from './readFields.js';
import { saysOnlyProgress, takeTrailingProgress } from './takeTrailingProgress.js';

/** An issue's block taken apart, each piece once. */
export interface IssueAnatomy {
  readonly titleSpan: Span;
  /** What stands between the title and the first child, one span per paragraph. */
  readonly lead: readonly Span[];
  /** The field 问题表现： that the title is taken from; null when the title stands after the marker. */
  readonly titleField: Block | null;
  readonly subissues: readonly Block[];
  readonly measures: readonly Block[];
  /** The field whose words tell what was done: 整改措施：; null when the measures stand under the issue itself. */
  readonly told: Block | null;
  /** All other fields, in order of the text. */
  readonly fields: readonly Block[];
  /** A paragraph after the last measure that only says how far the issue has come. */
  readonly after: readonly Span[];
}

/** Fields that tell what was done, from the surest down: where one is there, the others are remarks. */
const telling: readonly FieldName[] = ['measures', 'progress', 'effect'];

/** null when the block has no words that could be a title. */
export function dissect(context: Context, block: Block): IssueAnatomy | null {
  const { source, subissueStyles } = context;
  const labels = block.children.filter(isField);
  const own = wordsOf(context, block);
  const titleField = own.length === 0 ? (labels.find(({ mark }) => mark.field === 'problem') ?? null) : null;
  const [first, ...more] = titleField === null ? own : wordsOf(context, titleField);
  if (first === undefined) return null;

  const all = [...block.children.filter((child) => !isField(child)), ...numberedIn(titleField)];
  const items = tellWhatWasFound(context, all, labels) ? all : [];
  const numbered = items.length > 0 ? [] : all;
  const isSubissue = ({ mark }: Block): boolean => subissueStyles.has(mark.style) || mark.field === 'problem';
  const subissues = numbered.filter(isSubissue);
  const measures = numbered.filter((child) => !isSubissue(child));
  const told = numbered.length > 0 ? null : tellingField(labels);
  const trailing = takeTrailingFields(told === null ? measures : numberedIn(told));

  const after = takeTrailingProgress(source, told === null ? measures : numberedIn(told));

  const declaration = sentenceDeclaring(source.folded, first);
  const heading = readHeading(
    source.folded,
    { start: first.start, end: declaration ?? first.end },
    declaration !== null || standsAlone(context, block, titleField, first, more.length),
  );
  const rest = source.trim(heading.end, first.end);
  return {
    titleSpan: heading.title,
    lead: [...(rest === null ? [] : [rest]), ...more, ...wholeOf(context, items)],
    titleField,
    subissues,
    measures,
    told,
    fields: [...labels.filter((label) => label !== told && label !== titleField), ...labelsIn(told), ...trailing].sort(
      (a, b) => a.mark.start - b.mark.start,
    ),
    after,
  };
}

/** Whether numbered items are part of what was found, since a field after them tells what was done: 整改情况：. */
function tellWhatWasFound(
  { source, subissueStyles }: Context,
  items: readonly Block[],
  labels: readonly Block[],
): boolean {
  const field = tellingField(labels.filter(({ mark }) => mark.field !== 'effect'));
  const last = items.at(-1);
  if (field === null || last === undefined || field.mark.start < last.mark.start) return false;
  if (saysOnlyProgress(source, { start: field.mark.bodyStart, end: field.end })) return false;
  if (items.some(({ mark }) => subissueStyles.has(mark.style))) return false;
  const doing = items.filter(({ mark, end }) => {
    const words = source.folded.slice(mark.bodyStart, Math.min(end, mark.bodyStart + 60)).replace(/\s+/g, '');
    return action.pattern.test(words) || deed.pattern.test(words);
  });
  return doing.length * 2 < items.length;
}

/** Whether a sentence after the first one begins with what was done. */
function tellsDeeds(paragraph: string): boolean {
  const second = paragraph.replace(/\s+/g, '').split('。')[1] ?? '';
  return action.pattern.test(second) || deed.pattern.test(second);
}

/** The paragraphs of blocks that follow each other, markers and all. */
function wholeOf({ source }: Context, blocks: readonly Block[]): Span[] {
  const [first] = blocks;
  return first === undefined ? [] : source.paragraphsOf(first.mark.start, blocks.at(-1)?.end ?? first.end);
}

/** A label that tells something of the issue it stands under. */
function isField(block: Block): boolean {
  return isLabel(block) && !isLedgerRow(block);
}

/** A block's own paragraphs, without punctuation before their first word. */
function wordsOf({ source }: Context, block: Block): Span[] {
  return source.paragraphsOf(block.mark.bodyStart, ownEnd(block)).flatMap(({ start, end }) => {
    const at = source.folded.slice(start, end).search(/[\p{L}\p{N}“‘《(【]/u);
    return at === -1 ? [] : [{ start: start + at, end }];
  });
}

function tellingField(labels: readonly Block[]): Block | null {
  for (const name of telling) {
    const found = labels.find(({ mark }) => mark.field === name);
    if (found !== undefined) return found;
  }
  const told = labels.find(({ mark }) => mark.field === 'status');
  if (told === undefined) return null;
  return numberedIn(told).length > 0 || told.end - told.mark.bodyStart > longestStatus ? told : null;
}

/** A field on status that is longer tells what was done: 完成情况：召开专题会议3次，修订制度8项……已完成整改。 */
const longestStatus = 40;

function numberedIn(block: Block | null): Block[] {
  return block?.children.filter((child) => !isLabel(child)) ?? [];
}

function labelsIn(block: Block | null): Block[] {
  return block?.children.filter(isLabel) ?? [];
}

/**
 * Whether the heading's paragraph is nothing but the heading, so that its title may hold several sentences: it is the
 * text of a field, or what was done begins in another paragraph.
 */
function standsAlone({ source }: Context, block: Block, titleField: Block | null, first: Span, more: number): boolean {
  if (titleField !== null || block.mark.field === 'problem') return true;
  if (more > 0) return !tellsDeeds(source.folded.slice(first.start, first.end));
  const [child] = block.children;
  if (child !== undefined) return child.mark.boundary === 'line';
  return !/[。!?]\s*[\p{L}\p{N}]/u.test(source.folded.slice(first.start, first.end));
}
