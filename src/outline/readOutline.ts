import { fold } from '../text/fold.js';
import type { Span } from '../text/Span.js';
import { numberedChildren, readBlock } from './classify.js';
import { Cuts, type Context } from './Context.js';
import { findMarks } from './findMarks.js';
import { readHead, readTail, type Head, type Tail } from './frame.js';
import { nest, type Block } from './nest.js';
import type { Outline, OutlineAspect } from './Outline.js';
import { paragraphs } from './paragraphs.js';
import { readAspect } from './readAspect.js';
import { assignRoles, type Role } from './roles.js';
import { Source } from './Source.js';

/** The outline of a notice's normalised text. Any text has one; a text that is no notice has no aspects. */
export function readOutline(text: string): Outline {
  const folded = fold(text);
  const source = new Source(text, folded, paragraphs(folded));
  const marks = findMarks(folded, source.paragraphs);
  const tail = readTail(source, marks[0]?.start ?? 0);
  const roots = nest(
    marks.filter(({ start }) => start < tail.start),
    tail.start,
  );
  const head = readHead(source, roots[0]?.mark.start ?? tail.start);
  const roles = assignRoles(source, roots);
  const context: Context = { source, subissueStyles: subissueStyles(source, roles), cuts: new Cuts() };
  cutFrame(context, head, tail);
  const aspects = readRoles(context, roles);
  return {
    title: head.title,
    preamble: head.preamble,
    contact: spanOf(tail, 'contact'),
    signature: spanOf(tail, 'signature'),
    furniture: [...head.furniture, ...tail.parts.filter(({ kind }) => kind === 'furniture')],
    aspects,
    leaves: context.cuts.leaves(source),
  };
}

/** A style numbers subissues when most of what it numbers right under issues is worded as one. */
function subissueStyles(source: Source, roles: readonly Role[]): Set<string> {
  const counts = new Map<string, { issues: number; all: number }>();
  const count = (block: Block): void => {
    for (const child of numberedChildren(block)) {
      const tally = counts.get(child.mark.style) ?? { issues: 0, all: 0 };
      tally.all++;
      if (readBlock(source, child).issue) {
        tally.issues++;
        count(child);
      }
      counts.set(child.mark.style, tally);
    }
  };
  issueBlocks(roles).forEach(count);
  return new Set([...counts].filter(([, { issues, all }]) => issues * 5 >= all * 3).map(([style]) => style));
}

function issueBlocks(roles: readonly Role[]): Block[] {
  return roles.flatMap((role) => {
    if (role.kind === 'section') return issueBlocks(role.parts);
    return role.kind === 'text' ? [] : [...role.issues];
  });
}

function cutFrame({ cuts }: Context, head: Head, tail: Tail): void {
  if (head.title !== null) cuts.add(head.title.start, 'title', null);
  if (head.preamble !== null) cuts.add(head.preamble.start, 'preamble', null);
  for (const { start } of head.furniture) cuts.add(start, 'furniture', null);
  for (const { start, kind } of tail.parts) cuts.add(start, kind, null);
}

function readRoles(context: Context, roles: readonly Role[], before = 0): OutlineAspect[] {
  const aspects: OutlineAspect[] = [];
  const next = (): string => String(before + aspects.length + 1);
  for (const role of roles) {
    if (role.kind === 'section') {
      cutText(context, role.block, role.block.children[0]?.mark.start ?? role.block.end);
      aspects.push(...readRoles(context, role.parts, before + aspects.length));
    } else if (role.kind === 'text') {
      cutText(context, role.block, role.block.end);
    } else if (role.kind === 'aspect') {
      aspects.push(readAspect(context, role, next()));
    }
  }
  return aspects;
}

/** A heading and whatever stands under it, without an address. */
function cutText({ source, cuts }: Context, block: Block, end: number): void {
  cuts.add(block.mark.start, 'heading', null);
  const [, second] = source.paragraphsOf(block.mark.bodyStart, end);
  if (second !== undefined) cuts.add(second.start, 'body', null);
}

function spanOf(tail: Tail, kind: Tail['parts'][number]['kind']): Span | null {
  const parts = tail.parts.filter((part) => part.kind === kind);
  const [first] = parts;
  return first === undefined ? null : { start: first.start, end: parts.at(-1)?.end ?? first.end };
}
