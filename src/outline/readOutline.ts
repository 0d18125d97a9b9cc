import { fold } from '../text/fold.js';
import { ParseRefusal } from '../text/ParseRefusal.js';
import type { Span } from '../text/Span.js';
import { announcementEnd } from './announcement.js';
import { ownEnd } from './blocks.js';
import { Cuts, type Context } from './Context.js';
import { readDeclaredIssues } from './declaredIssues.js';
import { findMarks } from './findMarks.js';
import { readHead, readTail, type FramePart } from './frame.js';
import { groupRows } from './groupRows.js';
import { readLines } from './lines.js';
import { closingStyle } from './Mark.js';
import { nest, type Block } from './nest.js';
import { withoutLabelNumbers } from './numberedLabels.js';
import type { Outline, OutlineAspect } from './Outline.js';
import { paragraphs } from './paragraphs.js';
import { readAspect, untitledAspect } from './readAspect.js';
import { raiseFields } from './raiseFields.js';
import { Readings } from './Readings.js';
import { assignRoles, type Role } from './roles.js';
import { sectionHeadingEnd } from './sectionHeading.js';
import { Source } from './Source.js';
import { splitClosings } from './splitClosings.js';
import { subissueStyles } from './subissueStyles.js';
import { withOutlook } from './withOutlook.js';

/** Notices have 20 to 1,000 lines and 100 to 2,000 marks: a text with more would take long, and be of no use. */
const mostLines = 20_000;
const mostMarks = 30_000;
const overfull = 'This text has many times the lines, headings and measures of a notice: give one notice in each file.';

/**
 * The outline of a notice's normalised text. A text that is no notice has one without aspects.
 *
 * @throws ParseRefusal when it has many times the lines or the marks of a notice
 */
export function readOutline(text: string, folded = fold(text)): Outline {
  const lines = readLines(folded, mostLines + 1, text);
  if (lines.length > mostLines) throw new ParseRefusal(overfull);
  const source = new Source(text, folded, splitClosings(folded, paragraphs(lines)));
  const marks = withoutLabelNumbers(findMarks(folded, source.paragraphs));
  if (marks.length > mostMarks) throw new ParseRefusal(overfull);
  const tail = readTail(source, marks[0]?.start ?? 0);
  const end = tail[0]?.start ?? text.length;
  const announced = announcementEnd(folded);
  const body = marks.filter(({ start, boundary }) => start < end && (start >= announced || boundary === 'line'));
  const parts = withOutlook(source, body, end);
  const head = readHead(source, parts[0]?.start ?? end);
  const blocks = groupRows(nest(folded, parts, end));
  for (const block of blocks) raiseFields(folded, block);
  const readings = new Readings(source, blocks, readDeclaredIssues(folded.slice(0, parts[0]?.start)));
  const roles = assignRoles(readings, blocks);

  const context: Context = {
    source,
    subissueStyles: subissueStyles(readings, issueBlocks(roles)),
    cuts: new Cuts(),
    unexplained: [],
  };
  const frame = [...head, ...tail];
  for (const { start, kind } of frame) context.cuts.add(start, kind === 'unknown' ? 'furniture' : kind, null);
  const title = spanOf(head, 'title');
  const aspects = readRoles(context, roles, title, 0, null);
  return {
    title,
    preamble: spanOf(head, 'preamble'),
    contact: spanOf(tail, 'contact'),
    signature: spanOf(tail, 'signature') ?? spanOf(head, 'signature'),
    furniture: frame.filter(({ kind }) => kind === 'furniture'),
    unexplained: [...frame.filter(({ kind }) => kind === 'unknown'), ...context.unexplained].map(({ start, end }) => ({
      start,
      end,
    })),
    aspects,
    leaves: context.cuts.leaves(source),
  };
}

function issueBlocks(roles: readonly Role[]): Block[] {
  return roles.flatMap((role) => {
    if (role.kind === 'section') return issueBlocks(role.parts);
    return role.kind === 'text' ? [] : role.issues;
  });
}

function readRoles(
  context: Context,
  roles: readonly Role[],
  title: Span | null,
  before: number,
  section: number | null,
): OutlineAspect[] {
  const aspects: OutlineAspect[] = [];
  for (const role of roles) {
    const address = String(before + aspects.length + 1);
    if (role.kind === 'text') {
      cutText(context, role.block, role.block.end);
    } else if (role.kind === 'section') {
      cutText(context, role.block, ownEnd(role.block));
      aspects.push(...readRoles(context, role.parts, title, before + aspects.length, role.block.mark.start));
    } else if (role.block === null) {
      aspects.push(untitledAspect(context, role.issues, title, address));
    } else {
      aspects.push(readAspect(context, role.block, role, address, section));
    }
  }
  return aspects;
}

/** A heading and whatever stands under it, without an address. */
function cutText({ source, cuts }: Context, block: Block, end: number): void {
  if (block.mark.style === closingStyle) {
    cuts.add(block.mark.start, 'body', null);
    return;
  }
  cuts.add(block.mark.start, 'heading', null);
  const [first] = source.paragraphsOf(block.mark.bodyStart, ownEnd(block));
  const text = source.trim(first === undefined ? block.mark.bodyStart : sectionHeadingEnd(source.folded, first), end);
  if (text !== null) cuts.add(text.start, 'body', null);
}

/** From the first to the last part of a kind. */
function spanOf(parts: readonly FramePart[], kind: FramePart['kind']): Span | null {
  const found = parts.filter((part) => part.kind === kind);
  const [first] = found;
  return first === undefined ? null : { start: first.start, end: found.at(-1)?.end ?? first.end };
}
