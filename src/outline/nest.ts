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
  last: number;
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
    const depth = depthOf(mark, levels);
    if (mark.boundary !== 'line' && !counts(mark, index, levels[depth], seen, lookahead, levels)) continue;
    const keep = depth === -1 ? levels.length : depth;
    for (const { block } of levels.splice(keep)) block.end = mark.start;
    const block: Block = { mark, end, children: [] };
    (levels.at(-1)?.block.children ?? roots).push(block);
    levels.push({ block, last: mark.ordinal ?? 0 });
    if (mark.ordinal !== null) seen.set(mark.style, mark.ordinal);
  }
  return roots;
}

/** The open level that the mark would continue; -1 when it begins a deeper one. */
function depthOf(mark: Mark, levels: readonly Level[]): number {
  if (mark.style === 'bare-section') return 0;
  return levels.findLastIndex(({ block }) => block.mark.style === mark.style);
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
    return step === 1 || (step === 2 && mark.boundary === 'stop');
  }
  if (mark.ordinal > 1) return mark.boundary !== 'pause' && seen.get(mark.style) === mark.ordinal - 1;
  return lookahead.continues(index, levels.map(({ block }) => block.mark.style));
}
