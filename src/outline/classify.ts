import { readDeclared } from './declaredMeasures.js';
import { action, aspect, deficit, issue, outlook, referrals } from './headingWords.js';
import { labelStyle } from './Mark.js';
import type { Block } from './nest.js';
import type { Source } from './Source.js';

/** What a block's heading tells by itself. */
export interface Reading {
  readonly referrals: boolean;
  readonly aspect: boolean;
  readonly issue: boolean;
  readonly outlook: boolean;
}

/** Reads the first paragraph up to the first child, where the heading stands. */
export function readBlock(source: Source, block: Block): Reading {
  const paragraphs = source.paragraphsOf(block.mark.bodyStart, ownEnd(block));
  const [first] = paragraphs;
  const heading = first === undefined ? '' : source.folded.slice(first.start, first.end).replace(/\s+/g, '');
  const sentence = heading.split('。')[0] ?? '';
  const isReferrals = referrals.pattern.test(sentence);
  const worded = issue.pattern.test(heading) || isLabelled(block) || standsAlone(block, heading, paragraphs.length);
  return {
    referrals: isReferrals,
    aspect: !isReferrals && aspect.pattern.test(heading),
    issue: !isReferrals && worded,
    outlook: outlook.pattern.test(sentence),
  };
}

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
function isLabelled(block: Block): boolean {
  return (
    block.mark.style === 'numbered-problem' ||
    isLedgerRow(block) ||
    block.children.some((child) => child.mark.field === 'problem' && !isLedgerRow(child))
  );
}

/** A paragraph of its own that names something wrong and is followed by what was done about it. */
function standsAlone(block: Block, heading: string, paragraphs: number): boolean {
  if (heading.length > 160 || heading === '' || action.pattern.test(heading) || !deficit.pattern.test(heading))
    return false;
  const [child] = block.children;
  if (readDeclared(heading, { start: 0, end: heading.length }) !== null) return true;
  return paragraphs > 1 || (child !== undefined && (child.mark.boundary === 'line' || isLabel(child)));
}
