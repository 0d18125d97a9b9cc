import { labelStyle, type Mark } from './Mark.js';
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
export function nest(marks: readonly Mark[], end: number): Block[] {
  const roots: Block[] = [];
  const levels: Level[] = [];
  const seen = new Map<string, number>();
  const lookahead = new Lookahead(marks);

  for (const [index, mark] of marks.entries()) {
    const depth = depthOf(mark, index, levels, lookahead);
    if (mark.boundary !== 'line' && !counts(mark, index, levels[depth], seen, lookahead, levels)) continue;
    const first = levels[depth]?.first ?? mark;
    const keep = depth === -1 ? levels.length : depth;
    for (const { block } of levels.splice(keep)) block.end = mark.start;
    const block: Block = { mark, end, children: [] };
    (levels.at(-1)?.block.children ?? roots).push(block);
    levels.push({ block, last: mark.ordinal ?? 0, first });
    if (mark.ordinal !== null) seen.set(mark.style, mark.ordinal);
  }
  return roots;
}

/** The open level that the mark would continue; -1 when it begins a deeper one. */
function depthOf(mark: Mark, index: number, levels: readonly Level[], lookahead: Lookahead): number {
  if (mark.style === 'bare-section') return 0;
  const inner = levels.findLastIndex(({ block }) => block.mark.style === mark.style);
  if (inner === -1 || mark.ordinal === null) return inner;
  const top = levels.at(-1)?.block.mark;
  if (mark.ordinal === 1 && top?.style === labelStyle && opensList(top, mark)) return -1;
  const outer = levels.slice(0, inner).findLastIndex(({ block }) => block.mark.style === mark.style);
  return outer !== -1 && !staysInner(mark, index, levels[inner], lookahead) ? outer : inner;
}

/** Whether a first number after a label begins a list inside it, though its style is open outside. */
function opensList(label: Mark, first: Mark): boolean {
  return label.bodyStart === first.start || label.field === 'measures' || label.field === 'progress';
}

/** Of two open levels of one style, 1. for issues and 1. for the measures under 整改措施：, whether it is the inner one's. */
function staysInner(mark: Mark, index: number, inner: Level | undefined, lookahead: Lookahead): boolean {
  if (mark.boundary !== 'line') return true;
  if (inner?.first.boundary !== 'line' || mark.ordinal !== inner.last + 1) return false;
  return !lookahead.labelFollows(index);
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
  if (lookahead.recursUnderHeadings(index)) return true;
  return lookahead.continues(
    index,
    levels.map(({ block }) => block.mark.style),
  );
}
