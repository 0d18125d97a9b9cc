import { isLabel, isLabelled, ownEnd, partsOf } from './blocks.js';
import { readDeclared } from './declaredMeasures.js';
import { action, aspect, deed, deficit, issue, outlook, referrals } from './headingWords.js';
import type { Block } from './nest.js';
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
}

/** What a heading tells by itself, before its siblings are looked at. */
interface OwnReading extends Reading {
  /** Its first sentence names something wrong, and what was done follows right after it: 学习不深入。①召开会议。 */
  readonly names: boolean;
}

/**
 * What the headings of all blocks tell. Parts of one series are of one kind: where most name something wrong, the others
 * do as well, whatever their words.
 */
export class Readings {
  readonly #own = new Map<Block, OwnReading>();
  readonly #read = new Map<Block, Reading>();

  constructor(
    private readonly source: Source,
    roots: readonly Block[],
  ) {
    this.#readSeries(roots);
  }

  of(block: Block): Reading {
    return this.#read.get(block) ?? this.#ownOf(block);
  }

  /** The parts of one parent, one numbering style after the other, then what stands under each of them. */
  #readSeries(parts: readonly Block[]): void {
    for (const style of new Set(parts.map(({ mark }) => mark.style))) {
      const series = parts.filter(({ mark }) => mark.style === style);
      const own = series.map((block) => this.#ownOf(block));
      const naming = own.filter(({ issue: isIssue, names }) => isIssue || names).length;
      const shared = naming * 3 >= series.length * 2 && own.some(({ names }) => names);
      for (const [index, block] of series.entries()) {
        const reading = own[index];
        if (reading === undefined) continue;
        const { referrals: isReferrals, aspect: isAspect, names } = reading;
        const isIssue = reading.issue || (shared && !isReferrals && !isAspect && (names || !reading.outlook));
        this.#read.set(block, { ...reading, issue: isIssue });
      }
    }
    for (const part of parts) this.#readSeries(partsOf(part));
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
  const isReferrals = referrals.pattern.test(sentence);
  const worded = !isReferrals && (issue.pattern.test(heading) || isLabelled(block));
  return {
    referrals: isReferrals,
    aspect: !isReferrals && aspect.pattern.test(heading),
    issue: worded || (!isReferrals && standsAlone(block, heading, paragraphs.length)),
    worded,
    names:
      !isReferrals && namesSomething(sentence) && (block.children.length > 0 || sentence.length + 1 < heading.length),
    outlook: outlook.pattern.test(sentence),
  };
}

/** A paragraph of its own that names something wrong and is followed by what was done about it. */
function standsAlone(block: Block, heading: string, paragraphs: number): boolean {
  if (heading.length > 160 || heading === '' || action.pattern.test(heading) || !deficit.pattern.test(heading))
    return false;
  const [child] = block.children;
  if (readDeclared(heading, { start: 0, end: heading.length }) !== null) return true;
  return paragraphs > 1 || (child !== undefined && (child.mark.boundary === 'line' || isLabel(child)));
}

/** Whether a sentence says what is wrong, and nothing of what was done about it. */
function namesSomething(sentence: string): boolean {
  if (sentence.length < 4 || sentence.length > longestFinding || !deficit.pattern.test(sentence)) return false;
  return sentence.split(/[,;]/).every((clause) => !action.pattern.test(clause) && !deed.pattern.test(clause));
}

const longestFinding = 80;
