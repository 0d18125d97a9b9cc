import type { Span } from '../text/Span.js';
import { ownEnd, partsOf } from './blocks.js';
import type { Context } from './Context.js';
import { markSpan } from './markSpan.js';
import type { Block } from './nest.js';
import type { OutlineAspect, OutlineIssue } from './Outline.js';
import { readIssue } from './readIssue.js';
import type { AspectRole } from './roles.js';

/**
 * An aspect with its issues; one about referrals is told by its text alone.
 *
 * @param section offset of the section that holds it
 */
export function readAspect(
  context: Context,
  block: Block,
  role: AspectRole,
  address: string,
  section: number | null,
): OutlineAspect {
  const { source, cuts } = context;
  const { mark } = block;
  const [first = { start: mark.start, end: mark.bodyStart }] = source.paragraphsOf(mark.bodyStart, ownEnd(block));
  const titleSpan = aspectTitle(context, first, role.referrals);
  const description = descriptionSpan(context, titleSpan.end, role.referrals ? block.end : ownEnd(block));

  cuts.add(mark.start, 'heading', address);
  if (description !== null) cuts.add(description.start, 'body', address);
  if (!role.referrals) {
    const issues = new Set(role.issues);
    for (const part of partsOf(block)) if (!issues.has(part)) leaveOut(context, part, address);
  }
  return {
    address,
    number: mark.label,
    ordinal: mark.ordinal,
    markSpan: markSpan(source, mark),
    span: source.trim(mark.start, block.end) ?? first,
    title: source.words(titleSpan),
    titleSpan,
    description: description === null ? null : source.words(description),
    referrals: role.referrals,
    untitled: false,
    section,
    issues: readIssues(context, role.issues, address),
  };
}

/** The aspect of issues that stand under no heading: the notice itself, whose title it bears. */
export function untitledAspect(
  context: Context,
  issues: readonly Block[],
  title: Span | null,
  address: string,
): OutlineAspect {
  const { source } = context;
  const read = readIssues(context, issues, address);
  const start = issues[0]?.mark.start ?? 0;
  const span = source.trim(start, issues.at(-1)?.end ?? start) ?? { start, end: start };
  const titleSpan = title ?? read[0]?.titleSpan ?? span;
  return {
    address,
    number: null,
    ordinal: null,
    markSpan: { start, end: start },
    span,
    title: source.words(titleSpan),
    titleSpan,
    description: null,
    referrals: false,
    untitled: true,
    section: null,
    issues: read,
  };
}

function readIssues(context: Context, blocks: readonly Block[], address: string): OutlineIssue[] {
  const issues: OutlineIssue[] = [];
  for (const block of blocks) {
    const issue = readIssue(context, block, `${address}.${issues.length + 1}`);
    if (issue === null) leaveOut(context, block, address);
    else issues.push(issue);
  }
  return issues;
}

/** A part that is no issue stays in the leaves, and is reported. */
function leaveOut({ source, cuts, unexplained }: Context, { mark, end }: Block, address: string): void {
  cuts.add(mark.start, 'body', address);
  const span = source.trim(mark.start, end);
  if (span !== null) unexplained.push(span);
}

/** The heading as a whole, up to its full stop; that of referrals up to …情况, which may run on into its text. */
function aspectTitle({ source }: Context, first: Span, referrals: boolean): Span {
  const words = source.folded.slice(first.start, first.end);
  const stop = words.search(/[。:;]/);
  const whole = stop <= 0 ? words.length : stop;
  const close = referrals
    ? /^[^。]{0,60}?(?:办理|处置|处理|核查|整改)(?:落实)?情况/.exec(words)?.[0].length
    : undefined;
  return { start: first.start, end: first.start + Math.min(whole, close ?? whole) };
}

function descriptionSpan({ source }: Context, start: number, end: number): Span | null {
  const skipped = /^[\s。;:]*/.exec(source.folded.slice(start, end))?.[0].length ?? 0;
  return source.trim(start + skipped, end);
}
