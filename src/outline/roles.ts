import { partsOf } from './blocks.js';
import { closingStyle } from './Mark.js';
import { byStyle } from './kin.js';
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
  const aspectStyles = stylesOfWordedAspects(readings, roots);
  const roles: Role[] = [];
  let loose: Block[] = [];
  for (const block of roots) {
    const role = roleOf(readings, block, aspectStyles);
    if (role.kind === 'text' && isIssue(readings, block)) {
      if (loose.length === 0) {
        loose = [];
        roles.push({ kind: 'aspect', block: null, referrals: false, issues: loose });
      }
      loose.push(block);
    } else roles.push(role);
  }
  const ranges = aspectRanges(roles);
  return roles.map((role, index) =>
    isAmongAspects(role, index, ranges) || goesOnWithIssues(readings, role, roles[index - 1]) ? asAspect(role) : role,
  );
}

/** The styles of outermost parts that are worded as issues and hold issues: 一、关于…的问题 above （一）关于…的问题. */
function stylesOfWordedAspects(readings: Readings, roots: readonly Block[]): Set<string> {
  const worded = byStyle(roots.filter((block) => readings.of(block).worded));
  const holding = [...worded].filter(([, alike]) => {
    return most(
      alike.filter((block) => most(findingsIn(readings, block), partsOf(block))),
      alike,
    );
  });
  return new Set(holding.map(([style]) => style));
}

function findingsIn(readings: Readings, block: Block): Block[] {
  return partsOf(block).filter((part) => isFinding(readings.of(part)));
}

/** For each style, the indices of its first aspect and of its last one that is not about referrals. */
function aspectRanges(roles: readonly Role[]): Map<string, readonly [first: number, last: number]> {
  const ranges = new Map<string, readonly [number, number]>();
  for (const [index, role] of roles.entries()) {
    if (role.kind !== 'aspect' || role.block === null) continue;
    const [first, last] = ranges.get(role.block.mark.style) ?? [index, -1];
    ranges.set(role.block.mark.style, [first, role.referrals ? last : index]);
  }
  return ranges;
}

/** Between two aspects of one series stands another, whatever its words. */
function isAmongAspects(role: Role, index: number, ranges: ReturnType<typeof aspectRanges>): role is TextRole {
  if (role.kind !== 'text' || partsOf(role.block).length === 0) return false;
  const [first, last] = ranges.get(role.block.mark.style) ?? [index, index];
  return first < index && index < last;
}

/** 二、需长期坚持的问题 is an outlook, unless its numbers go on from those of the issues before it. */
function goesOnWithIssues(readings: Readings, role: Role, before: Role | undefined): role is TextRole {
  if (role.kind !== 'text' || before?.kind !== 'aspect') return false;
  const [first] = partsOf(role.block);
  const last = before.issues.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    first.mark.style === last.mark.style &&
    first.mark.ordinal === (last.mark.ordinal ?? 0) + 1 &&
    most(findingsIn(readings, role.block), partsOf(role.block))
  );
}

function asAspect({ block }: TextRole): AspectRole {
  return { kind: 'aspect', block, referrals: false, issues: partsOf(block) };
}

function roleOf(readings: Readings, block: Block, aspectStyles: ReadonlySet<string>): Role {
  const reading = readings.of(block);
  if (block.mark.style === closingStyle) return { kind: 'text', block };
  if (reading.referrals) return { kind: 'aspect', block, referrals: true, issues: [] };
  const parts = partsOf(block);
  const told = parts.filter((part) => !readings.of(part).referrals);
  const findings = findingsIn(readings, block).filter((part) => told.includes(part));
  const holders = told.filter((part) => holdsFindings(readings, part));
  if (reading.aspect || (reading.finding && holders.length > 0 && most(findings, told))) {
    return { kind: 'aspect', block, referrals: false, issues: told };
  }
  if (most(holders, told) && !(reading.outlook && findings.length === 0)) {
    return { kind: 'section', block, parts: parts.map((part) => partOfSection(readings, part, aspectStyles)) };
  }
  if (most(findings, told) && !reading.outlook && (!reading.worded || aspectStyles.has(block.mark.style))) {
    return { kind: 'aspect', block, referrals: false, issues: told };
  }
  return { kind: 'text', block };
}

/** 贯彻落实党的路线方针政策方面 holds findings, whatever the words of its parts. */
function holdsFindings(readings: Readings, part: Block): boolean {
  return findingsIn(readings, part).length > 0 || (readings.of(part).aspect && partsOf(part).length > 0);
}

/** An aspect, unless it is a section itself: 第二部分 above 一、组织领导情况 and 二、反馈问题整改情况. */
function partOfSection(readings: Readings, block: Block, aspectStyles: ReadonlySet<string>): Role {
  const { section, referrals } = readings.of(block);
  const own = section ? roleOf(readings, block, aspectStyles) : null;
  if (own !== null && own.kind !== 'aspect') return own;
  return { kind: 'aspect', block, referrals, issues: referrals ? [] : partsOf(block) };
}

function most(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.length > 0 && some.length * 2 >= all.length;
}

function isFinding({ issue, aspect }: Reading): boolean {
  return issue || aspect;
}

function isIssue(readings: Readings, block: Block): boolean {
  const reading = readings.of(block);
  return reading.issue && !reading.outlook && block.mark.style !== closingStyle;
}
