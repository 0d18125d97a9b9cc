import { partsOf } from './blocks.js';
import type { Block } from './nest.js';
import type { Reading, Readings } from './Readings.js';

/** A part of the body with the role it plays. */
export type Role = TextRole | SectionRole | AspectRole;

/** No findings: 整改工作基本情况, 今后整改工作打算. */
export interface TextRole {
  readonly kind: 'text';
  readonly block: Block;
}

/** Holds the aspects: 省委巡视组反馈意见整改落实情况. */
export interface SectionRole {
  readonly kind: 'section';
  readonly block: Block;
  readonly parts: readonly Role[];
}

export interface AspectRole {
  readonly kind: 'aspect';
  /** null for issues that stand under no heading: the notice itself is their aspect. */
  readonly block: Block | null;
  readonly referrals: boolean;
  readonly issues: readonly Block[];
}

/**
 * Which blocks are sections, aspects and issues. Told by what headings say and by what stands under them, never by how
 * they are numbered: a section holds findings when something under it is worded as one.
 */
export function assignRoles(readings: Readings, roots: readonly Block[]): Role[] {
  const roles: Role[] = [];
  let loose: Block[] = [];
  for (const block of roots) {
    const role = roleOf(readings, block);
    if (role.kind === 'text' && isIssue(readings, block)) {
      if (loose.length === 0) {
        loose = [];
        roles.push({ kind: 'aspect', block: null, referrals: false, issues: loose });
      }
      loose.push(block);
    } else roles.push(role);
  }
  return roles.map((role, index) => (isAmongAspects(role, index, roles) ? asAspect(role) : role));
}

/** Between two aspects of one series stands another, whatever its words. */
function isAmongAspects(role: Role, index: number, roles: readonly Role[]): role is TextRole {
  if (role.kind !== 'text' || partsOf(role.block).length === 0) return false;
  const { style } = role.block.mark;
  const isSister = (other: Role): boolean => other.kind === 'aspect' && other.block?.mark.style === style;
  return (
    roles.slice(0, index).some(isSister) &&
    roles.slice(index + 1).some((other) => isSister(other) && !isReferrals(other))
  );
}

function isReferrals(role: Role): boolean {
  return role.kind === 'aspect' && role.referrals;
}

function asAspect({ block }: TextRole): AspectRole {
  return { kind: 'aspect', block, referrals: false, issues: partsOf(block) };
}

function roleOf(readings: Readings, block: Block): Role {
  const reading = readings.of(block);
  if (reading.referrals) return { kind: 'aspect', block, referrals: true, issues: [] };
  const parts = partsOf(block).map((part) => ({ part, reading: readings.of(part) }));
  const told = parts.filter((entry) => !entry.reading.referrals);
  const findings = told.filter((entry) => isFinding(entry.reading));
  const holders = told.filter(({ part }) => partsOf(part).some((child) => isFinding(readings.of(child))));
  if (reading.aspect) return { kind: 'aspect', block, referrals: false, issues: told.map(({ part }) => part) };
  if (most(holders, told) && !(reading.outlook && findings.length === 0)) {
    return { kind: 'section', block, parts: parts.map((entry) => aspectOf(entry.part, entry.reading)) };
  }
  if (most(findings, told) && !reading.outlook && !reading.worded) {
    return { kind: 'aspect', block, referrals: false, issues: told.map(({ part }) => part) };
  }
  return { kind: 'text', block };
}

function most(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.length > 0 && some.length * 2 >= all.length;
}

function aspectOf(block: Block, { referrals }: Reading): AspectRole {
  return { kind: 'aspect', block, referrals, issues: referrals ? [] : partsOf(block) };
}

function isFinding({ issue, aspect }: Reading): boolean {
  return issue || aspect;
}

function isIssue(readings: Readings, block: Block): boolean {
  const reading = readings.of(block);
  return reading.issue && !reading.outlook;
}
