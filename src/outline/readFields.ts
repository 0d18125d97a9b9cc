import type { Span } from '../text/Span.js';
import { isLabel } from './blocks.js';
import type { Context } from './Context.js';
import { markSpan } from './markSpan.js';
import type { Block } from './nest.js';
import type { Field } from './Outline.js';

/** A labelled field whose value is its paragraph, and the paragraphs after it that are no part of it. */
export interface ReadField {
  readonly field: Field;
  readonly after: readonly Span[];
}

/** 责任单位：区委办公室. Adds the leaves of label and value. */
export function readField({ source, cuts }: Context, block: Block, address: string): ReadField | null {
  const { mark } = block;
  if (mark.field === null) return null;
  const [first, ...after] = source.paragraphsOf(mark.bodyStart, block.end);
  cuts.add(mark.start, 'label', address);
  if (first !== undefined) cuts.add(first.start, 'body', address);
  const value = first ?? { start: mark.bodyStart, end: mark.bodyStart };
  return { field: { name: mark.field, label: markSpan(source, mark), value }, after };
}

/**
 * Takes the labelled fields at the end of the last of an issue's measures: 责任单位 and 完成情况 after the last one are
 * the issue's, unless other measures have the same fields themselves.
 */
export function takeTrailingFields(measures: readonly Block[]): Block[] {
  const last = measures.at(-1);
  if (last === undefined) return [];
  const at = last.children.findIndex(isLabel);
  if (at === -1) return takeTrailingFields(last.children);
  const labels = last.children.slice(at);
  if (!labels.every((child) => isLabel(child) && child.children.length === 0)) return [];
  const field = labels[0]?.mark.field;
  if (measures.slice(0, -1).some(({ children }) => children.some(({ mark }) => mark.field === field))) return [];
  last.children.splice(at);
  endAt(last, labels[0]?.mark.start ?? last.end);
  return labels;
}

/** Ends a block, and all in it, no later than there. */
export function endAt(block: Block, end: number): void {
  block.end = Math.min(block.end, end);
  for (const child of block.children) endAt(child, end);
}
