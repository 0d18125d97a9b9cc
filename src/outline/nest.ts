import { closingStyle, labelStyle, type Mark } from './Mark.js';
import { Lookahead } from './Lookahead.js';

/** A numbered part, a labelled field or an unnumbered heading with all that stands under it. */
export interface Block {
  readonly mark: Mark;
  /** Offset where it ends: the next mark that is not its child. */
  end: number;
  readonly children: Block[];
}

interface Level {
  readonly block: Block;
  readonly last: number;
  /** Where the first of its sequence stood. */
  readonly first: Mark;
}

/**
 * Marks as a tree, by the order a notice keeps itself: a style not yet open begins a deeper level, one that is open
 * goes on there and closes what is deeper. At the beginning of a paragraph every mark counts, so that gaps and repeats
 * in the numbering are kept; inside a paragraph only one that begins a sequence or continues it.
 */
export function nest(folded: string, marks: readonly Mark[], end: number): Block[] {
  const roots: Block[] = [];
  const levels: Level[] = [];
  const seen = new Map<string, number>();
  const nested = new Set<string>();
  const lookahead = new Lookahead(marks);

  for (const [index, mark] of marks.entries()) {
    const depth = depthOf(mark, index, levels, lookahead);
    if (mark.boundary !== 'line' && !counts(mark, index, levels[depth], seen, lookahead, levels)) continue;
    const first = levels[depth]?.first ?? mark;
    const told = depth === -1 ? toldInside(folded, mark, levels, nested) : -1;
    const keep = depth === -1 ? (told === -1 ? levels.length : told) : depth;
    for (const { block } of levels.splice(keep)) block.end = mark.start;
    const parent = levels.at(-1)?.block;
    const siblings = parent?.children ?? roots;
    if (told !== -1) dropList(siblings);
    const block: Block = { mark, end, children: [] };
    siblings.push(block);
    levels.push({ block, last: mark.ordinal ?? 0, first });
    if (parent !== undefined) nested.add(pairOf(parent.mark, mark));
    if (mark.ordinal !== null) seen.set(mark.style, mark.ordinal);
  }
  return roots;
}

/**
 * The open level of a list told inside a paragraph, which the first part of another style in a paragraph of its own does
 * not belong to: 主要存在两个问题：一是…；二是…。⏎1.…; -1 when there is none, or when it does belong to its last item.
 */
function toldInside(folded: string, mark: Mark, levels: readonly Level[], nested: ReadonlySet<string>): number {
  const open = levels.at(-1);
  if (mark.boundary !== 'line' || mark.ordinal !== 1 || open === undefined || open.last < 2) return -1;
  const { mark: item } = open.block;
  if (item.boundary === 'line' || open.first.boundary === 'line' || nested.has(pairOf(item, mark))) return -1;
  return /:\s*$/.test(folded.slice(Math.max(0, mark.start - 10), mark.start)) ? -1 : levels.length - 1;
}

function pairOf(outer: Mark, inner: Mark): string {
  return `${outer.style}>${inner.style}`;
}

/** Leaves a list to the words of what it stands under. */
function dropList(siblings: Block[]): void {
  const style = siblings.at(-1)?.mark.style;
  while (siblings.at(-1)?.mark.style === style && siblings.length > 0) siblings.pop();
}

/** Unnumbered headings under which nothing before them goes on. */
const outermost: ReadonlySet<string> = new Set(['bare-section', 'bare-outlook', closingStyle]);

/** The open level that the mark would continue; -1 when it begins a deeper one. */
function depthOf(mark: Mark, index: number, levels: readonly Level[], lookahead: Lookahead): number {
  if (outermost.has(mark.style)) return 0;
  const inner = levels.findLastIndex(({ block }) => block.mark.style === mark.style);
  if (inner === -1 || mark.ordinal === null) return inner;
  const top = levels.at(-1)?.block.mark;
  if (mark.ordinal === 1 && top?.style === labelStyle && opensList(top, mark)) return -1;
  const outer = levels.slice(0, inner).findLastIndex(({ block }) => block.mark.style === mark.style);
  const [within, around] = [levels[inner], levels[outer]];
  if (within === undefined || around === undefined) return inner;
  return staysInner(mark, index, within, around, lookahead) ? inner : outer;
}

/** Whether a first number after a label begins a list inside it, though its style is open outside. */
function opensList(label: Mark, first: Mark): boolean {
  return label.bodyStart === first.start || label.field === 'measures' || label.field === 'progress';
}

/** Of two open levels of one style, 1. for issues and 1. for the measures under 整改措施：, whether it is the inner one's. */
function staysInner(mark: Mark, index: number, inner: Level, outer: Level, lookahead: Lookahead): boolean {
  if (mark.ordinal !== inner.last + 1) return mark.boundary !== 'line' && mark.ordinal !== outer.last + 1;
  if (mark.boundary === 'line' && inner.first.boundary !== 'line') return false;
  const label = lookahead.labelAfter(index);
  return (
    label === null || label.field !== outer.block.children.find(({ mark: { field } }) => field !== null)?.mark.field
  );
}

function counts(
  mark: Mark,
  index: number,
  open: Level | undefined,
  seen: ReadonlyMap<string, number>,
  lookahead: Lookahead,
  levels: readonly Level[],
): boolean {
  if (mark.style === labelStyle) return true;
  if (mark.ordinal === null) return false;
  if (open !== undefined) {
    const step = mark.ordinal - open.last;
    return step === 1 || (step === 2 && mark.boundary === 'stop') || (step > 2 && mark.opensHeading);
  }
  if (mark.ordinal > 1) return mark.boundary !== 'pause' && seen.get(mark.style) === mark.ordinal - 1;
  if (mark.opensHeading && mark.boundary !== 'pause') return true;
  if (lookahead.recurs(index)) return true;
  return lookahead.continues(
    index,
    levels.map(({ block }) => block.mark.style),
  );
}
