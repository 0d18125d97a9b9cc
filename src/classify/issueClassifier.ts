import type { Span } from '../text/Span.js';
import { foldWords } from './foldWords.js';
import { type Tally, tallyPlace } from './tallyPlace.js';
import type { Taxonomy, WordPlace } from './Taxonomy.js';

/** Where the words of a leaf issue stand in its report. */
export interface IssueWords {
  readonly title: Span;
  /** Of what it stands under: its aspect, the issues above it. Read once where issues share the array. */
  readonly headings: readonly Span[];
  /** What was done, steps and further remarks included. */
  readonly measures: readonly Span[];
  /** Of its aspect; a type that usually stands there is the likelier one. */
  readonly focus: string;
}

export interface IssueTyping {
  readonly key: string;
  /** 0 (nothing speaks for it) to 1, three decimals. */
  readonly score: number;
  /** The words that decided, in order of the text: the title's; where they say less than the others, those as well. */
  readonly evidence: readonly Span[];
}

/** Points that headings and measures have to give to the types they speak for, each in proportion. */
const shared = { heading: 0.75, measures: 3 };
/** Points at which a score is one half. */
const half = 3;
/** How much likelier a type is under its usual focus. */
const sameFocus = 1.3;
/** A further type is given when it has this part of the best one's points. */
const worthNaming = 0.4;
const mostTypes = 4;
const mostEvidence = 8;

/**
 * Types of the issues of one report. Every term counts once in a place, with the points that its weight gives there. Those of
 * the title count whole; headings and measures divide a fixed number of points, so that long ones do not outvote a title.
 *
 * @returns what gives the types of an issue, best first; none when no term of the taxonomy speaks for any
 */
export function issueClassifier(taxonomy: Taxonomy, text: string): (issue: IssueWords) => IssueTyping[] {
  const folded = foldWords(text);
  const tally = (place: WordPlace, spans: readonly Span[]) => tallyPlace(taxonomy, folded, place, spans);
  const headingTallies = new WeakMap<readonly Span[], Tally>();
  const tallyHeadings = (spans: readonly Span[]): Tally => {
    const known = headingTallies.get(spans) ?? tally('heading', spans);
    headingTallies.set(spans, known);
    return known;
  };

  return ({ title, headings, measures, focus }) => {
    const own = tally('title', [title]);
    const heading = tallyHeadings(headings);
    const measured = tally('measures', measures);
    const [headingPart, measuresPart] = [partOf(heading, shared.heading), partOf(measured, shared.measures)];

    const weighed = taxonomy.types.map((type, index) => {
      const rest = heading.points[index]! * headingPart + measured.points[index]! * measuresPart;
      const points = (own.points[index]! + rest) * (type.focus === focus ? sameFocus : 1);
      return { key: type.id, index, points, places: own.points[index]! >= rest ? [own] : [own, heading, measured] };
    });
    const best = Math.max(...weighed.map(({ points }) => points));
    return weighed
      .filter(({ points }) => points > 0 && points >= worthNaming * best)
      .sort((a, b) => b.points - a.points)
      .slice(0, mostTypes)
      .map(({ key, index, points, places }) => ({
        key,
        score: Math.round((1000 * points) / (points + half)) / 1000,
        evidence: evidenceIn(places, index),
      }));
  };
}

/** What one point in a place is worth when all that stands there is worth `whole`. Few words are not stretched to it. */
function partOf({ sum }: Tally, whole: number): number {
  return whole / Math.max(whole, sum);
}

/** The heaviest words that speak for a type, in order of the text. */
function evidenceIn(places: readonly Tally[], type: number): Span[] {
  return places
    .flatMap(({ words }) => words.filter((word) => word.type === type))
    .sort((a, b) => b.points - a.points)
    .slice(0, mostEvidence)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
}
