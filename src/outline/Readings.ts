import { endsHeading } from './Boundary.js';
import { isLabel, isLabelled, ownEnd } from './blocks.js';
import { readDeclared } from './declaredMeasures.js';
import { action, aspect, deed, deficit, done, issue, outlook, referrals, section } from './headingWords.js';
import { kinOf, type Family, type Kin } from './kin.js';
import type { Block } from './nest.js';
import { numberingHabit } from './numberingHabit.js';
import { sectionHeading } from './sectionHeading.js';
import type { Source } from './Source.js';

/** What a block's heading tells. */
export interface Reading {
  readonly referrals: boolean;
  readonly aspect: boolean;
  /** It says what was found, by its own words or as its siblings do. */
  readonly issue: boolean;
  /** It is worded or labelled as an issue: 关于…的问题, 问题1：. */
  readonly worded: boolean;
  readonly outlook: boolean;
  /** It is worded as a part on the work as a whole: 整改工作组织情况. */
  readonly section: boolean;
  /** It says of itself what was found, and does not only speak of 问题. */
  readonly finding: boolean;
}

/** What a heading tells by itself, before its siblings are looked at. */
interface OwnReading extends Reading {
  /** Its first sentence names something wrong, and what was done follows right after it: 学习不深入。①召开会议。 */
  readonly names: boolean;
  /** It begins with what was done. */
  readonly does: boolean;
}

/** Whether numbers go on from parent to parent, as those of measures never do. */
function numbersRunOn(families: readonly Family[]): boolean {
  const series = families.flatMap(({ members, above }) => {
    const numbers = members.map(({ mark }) => mark.ordinal).filter((ordinal) => ordinal !== null);
    const [first] = numbers;
    return first === undefined ? [] : [{ first, last: numbers.at(-1) ?? first, above }];
  });
  return numberingHabit(series).habit !== 'begins again';
}

/**
 * What the headings of all blocks tell. Parts numbered alike are of one kind: where enough of them name something wrong,
 * the others do as well, whatever their words.
 */
export class Readings {
  readonly #own = new Map<Block, OwnReading>();
  readonly #shared = new Set<Block>();

  /** @param declared how many issues the notice says that it has, each number it gives */
  constructor(
    private readonly source: Source,
    roots: readonly Block[],
    declared: ReadonlySet<number>,
  ) {
    for (const kin of kinOf(roots)) {
      const families = kin.filter((family) => this.#isHeard(family, kin));
      const members = families.flatMap((family) => family.members.filter((block) => this.#canShare(block, family)));
      if (!this.#sayFindings(members, families, declared)) continue;
      for (const block of members) this.#shared.add(block);
    }
  }

  of(block: Block): Reading {
    const own = this.#ownOf(block);
    return own.issue || !this.#shared.has(block) ? own : { ...own, issue: true };
  }

  /** Whether a family may hold findings: its outermost part is one, or one of its kin under that part is. */
  #isHeard({ root }: Family, kin: Kin): boolean {
    if (root === null) return true;
    const { issue: isIssue, aspect: isAspect } = this.of(root);
    return isIssue || isAspect || kin.some((family) => family.root === root && family.members.some(this.#names));
  }

  readonly #names = (block: Block): boolean => {
    const { issue: isIssue, names } = this.#ownOf(block);
    return isIssue || names;
  };

  /** Among the outermost parts stand those on the work as a whole. */
  #canShare(block: Block, { root }: Family): boolean {
    const own = this.#ownOf(block);
    if (this.#names(block)) return true;
    return !(own.referrals || own.aspect || own.outlook || own.section || (root === null && own.does));
  }

  /** By how many of them name something wrong and how many tell what was done, how they are numbered, and how many they are. */
  #sayFindings(members: readonly Block[], families: readonly Family[], declared: ReadonlySet<number>): boolean {
    const naming = members.filter(this.#names).length;
    const doing = members.filter((block) => !this.#names(block) && this.#ownOf(block).does).length;
    if (naming === 0) return false;
    const runOn = numbersRunOn(families) ? 0.3 : 0;
    const asDeclared = declared.has(members.length) ? 0.2 : 0;
    return (naming - doing) / members.length + runOn + asDeclared >= 0.4;
  }

  #ownOf(block: Block): OwnReading {
    const known = this.#own.get(block);
    if (known !== undefined) return known;
    const reading = readOwn(this.source, block);
    this.#own.set(block, reading);
    return reading;
  }
}

/** Reads the first paragraph up to the first child, where the heading stands. */
function readOwn(source: Source, block: Block): OwnReading {
  const paragraphs = source.paragraphsOf(block.mark.bodyStart, ownEnd(block));
  const [first] = paragraphs;
  const heading = first === undefined ? '' : source.folded.slice(first.start, first.end).replace(/\s+/g, '');
  const sentence = heading.split('。')[0] ?? '';
  const runsOn = sectionHeading.pattern.test(heading);
  const isReferrals = referrals.pattern.test(sentence);
  const worded = !isReferrals && (issue.pattern.test(heading) || isLabelled(block));
  const plain = !isReferrals && !runsOn;
  const isIssue = worded || (plain && standsAlone(block, heading, paragraphs.length));
  const isSection = runsOn || section.pattern.test(sentence);
  const more = block.children.length > 0 || sentence.length + 1 < heading.length;
  return {
    referrals: isReferrals,
    aspect: !isReferrals && aspect.pattern.test(heading),
    issue: isIssue,
    worded,
    names: plain && more && namesSomething(sentence),
    does: tellsDeed(sentence),
    section: isSection,
    finding: isIssue && !isSection && (worded || deficit.pattern.test(sentence.replaceAll('问题', ''))),
    outlook: outlook.pattern.test(sentence),
  };
}

/** A paragraph of its own that names something wrong and is followed by what was done about it. */
function standsAlone(block: Block, heading: string, paragraphs: number): boolean {
  if (heading.length > 160 || heading === '' || !deficit.pattern.test(heading)) return false;
  if (heading.split('。').some(tellsDeed)) return false;
  const [child] = block.children;
  if (readDeclared(heading, { start: 0, end: heading.length }) !== null) return true;
  if (paragraphs > 1 || child === undefined) return paragraphs > 1;
  return child.mark.boundary === 'line' || endsHeading.has(child.mark.boundary) || isLabel(child);
}

function tellsDeed(sentence: string): boolean {
  return [action, deed, done].some(({ pattern }) => pattern.test(sentence));
}

/** Whether a sentence says what is wrong, and nothing of what was done about it. */
function namesSomething(sentence: string): boolean {
  if (sentence.length < 4 || sentence.length > longestFinding || !deficit.pattern.test(sentence)) return false;
  const clauses = sentence.split(/[,;]/);
  if (done.pattern.test(clauses.at(-1) ?? '')) return false;
  return clauses.every((clause) => !action.pattern.test(clause) && !deed.pattern.test(clause));
}

const longestFinding = 80;
