import type { Span } from '../text/Span.js';
import type { Context } from './Context.js';
import type { OutlineAspect, OutlineIssue } from './Outline.js';
import { readIssue } from './readIssue.js';
import type { Role } from './roles.js';

/** An aspect with its issues; one about referrals is told by its text alone. */
export function readAspect(context: Context, role: Extract<Role, { kind: 'aspect' }>, address: string): OutlineAspect {
  const { source, cuts } = context;
  const { block, referrals } = role;
  const { mark } = block;
  const textEnd = referrals ? block.end : (block.children[0]?.mark.start ?? block.end);
  const [first = { start: mark.start, end: mark.bodyStart }] = source.paragraphsOf(mark.bodyStart, block.children[0]?.mark.start ?? block.end);
  const titleSpan = aspectTitle(context, first);
  const description = descriptionSpan(context, titleSpan.end, textEnd);

  cuts.add(mark.start, 'heading', address);
  if (description !== null) cuts.add(description.start, 'body', address);
  const issues: OutlineIssue[] = [];
  for (const child of role.issues) {
    const issue = readIssue(context, child, `${address}.${issues.length + 1}`);
    if (issue === null) cuts.add(child.mark.start, 'body', address);
    else issues.push(issue);
  }
  return {
    address,
    number: mark.label,
    ordinal: mark.ordinal,
    markSpan: source.trim(mark.start, mark.bodyStart) ?? { start: mark.start, end: mark.start },
    span: source.trim(mark.start, block.end) ?? first,
    title: source.words(titleSpan),
    titleSpan,
    description: description === null ? null : source.words(description),
    referrals,
    issues,
  };
}

/** The heading as a whole, up to its full stop. */
function aspectTitle({ source }: Context, first: Span): Span {
  const stop = source.folded.slice(first.start, first.end).search(/[。:;]/);
  return stop <= 0 ? first : { start: first.start, end: first.start + stop };
}

function descriptionSpan({ source }: Context, start: number, end: number): Span | null {
  const skipped = /^[\s。;:]+/.exec(source.folded.slice(start, end))?.[0].length ?? 0;
  return source.trim(start + skipped, end);
}
