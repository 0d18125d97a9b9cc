import { labelStyle } from './Mark.js';
import type { Block } from './nest.js';

/** Where a block's own words end. */
export function ownEnd(block: Block): number {
  return block.children[0]?.mark.start ?? block.end;
}

export function isLabel({ mark }: Block): boolean {
  return mark.style === labelStyle;
}

/** Children that can be parts of the outline: all but labelled fields, of which 问题 alone makes an issue. */
export function partsOf(block: Block): Block[] {
  return block.children.filter((child) => !isLabel(child) || isLedgerRow(child));
}

/** A 问题 that holds the other fields of its row. */
export function isLedgerRow(block: Block): boolean {
  return block.mark.field === 'problem' && block.children.some(isLabel);
}

/** 问题1：…, or fields one of which is the problem. */
export function isLabelled(block: Block): boolean {
  return (
    block.mark.style === 'numbered-problem' ||
    isLedgerRow(block) ||
    block.children.some((child) => child.mark.field === 'problem' && !isLedgerRow(child))
  );
}
