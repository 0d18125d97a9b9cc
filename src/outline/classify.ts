import { action, aspect, deficit, issue, outlook, referrals } from './headingWords.js';
import { labelStyle } from './Mark.js';
import type { Block } from './nest.js';
import type { Source } from './Source.js';

/** What a block's heading tells by itself. */
export interface Reading {
  /** Folded words of the first paragraph up to the first child. */
  readonly heading: string;
  readonly referrals: boolean;
  readonly aspect: boolean;
  readonly issue: boolean;
  readonly outlook: boolean;
}

export function readBlock(source: Source, block: Block): Reading {
  const ownEnd = block.children[0]?.mark.start ?? block.end;
  const paragraphs = source.paragraphsOf(block.mark.bodyStart, ownEnd);
  const heading = paragraphs[0] === undefined ? '' : source.foldedWords(paragraphs[0]);
  const sentence = heading.split('。')[0] ?? '';
  const isReferrals = referrals.pattern.test(sentence);
  const isAspect = !isReferrals && aspect.pattern.test(heading);
  return {
    heading,
    referrals: isReferrals,
    aspect: isAspect,
    issue: !isReferrals && (issue.pattern.test(heading) || labelledIssue(block) || standsAlone(block, heading, paragraphs.length)),
    outlook: outlook.pattern.test(sentence),
  };
}

/** 问题1：…, or fields one of which is the problem. */
function labelledIssue(block: Block): boolean {
  return block.mark.style === 'numbered-problem' || block.mark.field === 'problem' || block.children.some(({ mark }) => mark.field === 'problem');
}

/** A paragraph of its own that names something wrong and is followed by what was done about it. */
function standsAlone(block: Block, heading: string, paragraphs: number): boolean {
  if (heading.length > 160 || heading === '' || action.pattern.test(heading) || !deficit.pattern.test(heading)) return false;
  if (paragraphs > 1) return true;
  const [child] = block.children;
  return child !== undefined && (child.mark.boundary === 'line' || child.mark.style === labelStyle);
}

export function numberedChildren(block: Block): Block[] {
  return block.children.filter(({ mark }) => mark.style !== labelStyle);
}
