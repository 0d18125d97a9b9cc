import { numberedChildren, readBlock, type Reading } from './classify.js';
import type { Block } from './nest.js';
import type { Source } from './Source.js';

/** A block with the part it plays. */
export type Role =
  | { readonly kind: 'text'; readonly block: Block }
  | { readonly kind: 'section'; readonly block: Block; readonly parts: readonly Role[] }
  | { readonly kind: 'aspect'; readonly block: Block; readonly referrals: boolean; readonly issues: readonly Block[] }
  | { readonly kind: 'issues'; readonly issues: readonly Block[] };

/**
 * Which blocks are sections, aspects and issues. Told by what headings say and by what stands under them, never by how
 * they are numbered: a section holds findings when something under it is worded as one.
 */
export function assignRoles(source: Source, roots: readonly Block[]): Role[] {
  const roles: Role[] = [];
  const loose: Block[] = [];
  for (const block of roots) {
    const role = roleOf(source, block);
    if (role.kind === 'text' && isIssue(source, block)) {
      loose.push(block);
      if (loose.length === 1) roles.push({ kind: 'issues', issues: loose });
    } else {
      roles.push(role);
    }
  }
  return roles;
}

function roleOf(source: Source, block: Block): Role {
  const reading = readBlock(source, block);
  if (reading.referrals) return { kind: 'aspect', block, referrals: true, issues: [] };
  const children = numberedChildren(block);
  const readings = new Map(children.map((child) => [child, readBlock(source, child)]));
  const findings = children.filter((child) => isFinding(readings.get(child)) );
  const holders = children.filter((child) => numberedChildren(child).some((part) => isFinding(readBlock(source, part))));
  const told = children.filter((child) => readings.get(child)?.referrals !== true);
  if (reading.aspect) return { kind: 'aspect', block, referrals: false, issues: told };
  if (holders.length * 2 >= told.length && holders.length > 0 && !(reading.outlook && findings.length === 0)) {
    return { kind: 'section', block, parts: children.map((child) => aspectOf(child, readings.get(child))) };
  }
  if (findings.length * 2 >= told.length && findings.length > 0 && !reading.outlook && !reading.issue) {
    return { kind: 'aspect', block, referrals: false, issues: children };
  }
  return { kind: 'text', block };
}

function aspectOf(block: Block, reading: Reading | undefined): Role {
  if (reading?.referrals === true) return { kind: 'aspect', block, referrals: true, issues: [] };
  return { kind: 'aspect', block, referrals: false, issues: numberedChildren(block) };
}

function isFinding(reading: Reading | undefined): boolean {
  return reading !== undefined && (reading.issue || reading.aspect || reading.referrals);
}

function isIssue(source: Source, block: Block): boolean {
  const reading = readBlock(source, block);
  return reading.issue && !reading.outlook;
}
