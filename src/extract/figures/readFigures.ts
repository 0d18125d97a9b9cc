import { clean } from '../../text/clean.js';
import { maskSpans } from '../../text/maskSpans.js';
import { ParseRefusal } from '../../text/ParseRefusal.js';
import type { ParsedFigure } from '../ParsedReport.js';
import { reportWords } from '../reportWords.js';
import { figureKind } from './figureKind.js';
import { phraseReach } from './figurePhrase.js';
import { countsPlainHan, readAmounts, type Amount } from './readAmounts.js';
import { refusals } from './refusals.js';
import { slogans } from './slogans.js';
import { baseUnit, unitRule } from './unitOf.js';

export type FigureMention = Omit<ParsedFigure, 'in'>;

/** Notices have 20 to 1,000: what has more is made to keep a reader busy. */
const mostFigures = 20_000;

/** As far as a clause is read on either side of a number. */
const longestClause = 40;
const clauseEnds = ',。;:!?\n';
const afterEnds = /[,。;:!?\n\d]/u;

/**
 * Every number that a report gives with a unit that says something, in order: 立案12件, 追缴35.6万元, 98.71%, 三百余人. Dates,
 * times, ranks, codes, norms (每月1次), and what stands in 《》 or a quoted slogan are none.
 *
 * `value` is the stated number in `unit` (35.6 万元; the lower end of a range, whose `upper` is the other), `baseValue` the
 * same in the unit's base (元; `baseUnit` names it). `phrase` is the cleaned quote of `span`: the number with the words that give its meaning, as
 * far as they are adjacent; phrases do not overlap.
 *
 * @param text the normalised text; offsets are of it, in UTF-16 code units
 * @throws ParseRefusal when it has many times the figures of a notice
 */
export function readFigures(text: string, { untitled, spanOf } = reportWords(text)): FigureMention[] {
  const figures: FigureMention[] = [];
  let taken = 0;
  for (const amount of readAmounts(maskSpans(untitled, slogans(untitled)))) {
    const before = clauseBefore(untitled, amount.start);
    const after = clauseAfter(untitled, amount.end);
    const { base, factor } = baseUnit(amount.unit);
    const byWords = figureKind(before, after, base);
    const kind = byWords?.kind ?? kindOfBase(base);
    if (isRefused(amount, `${before}〔${untitled.slice(amount.start, amount.end)}〕${after}`, kind)) continue;
    const free = before.slice(Math.max(0, before.length - (amount.start - taken)));
    const reach = phraseReach(free, after, byWords);
    const start = amount.start - reach.before;
    const end = amount.end + reach.after;
    const place = spanOf(start, end);
    taken = end;
    if (figures.length === mostFigures) throw new ParseRefusal(overfull);
    figures.push({
      kind,
      value: amount.value,
      upper: amount.upper,
      unit: amount.unit,
      baseValue: Number((amount.value * factor).toPrecision(15)),
      phrase: clean(text.slice(place.start, place.end)),
      span: place,
    });
  }
  return figures;
}

const overfull = 'This text has many times the figures of a notice: give the text of the notice itself.';

function kindOfBase(base: string): FigureMention['kind'] {
  return unitRule(base)?.kind ?? 'OTHER';
}

function isRefused({ plainHan, unit }: Amount, clause: string, kind: FigureMention['kind']): boolean {
  if (kind === 'MONEY' || kind === 'MONEY_RECOVERED' || kind === 'PERCENTAGE') return false;
  if (plainHan && kind === 'OTHER' && !countsPlainHan(unit)) return true;
  return refusals.some(({ around, plainHanOnly }) => (plainHan || !plainHanOnly) && around.test(clause));
}

function clauseBefore(words: string, end: number): string {
  const furthest = Math.max(0, end - longestClause);
  let start = end;
  while (start > furthest && !clauseEnds.includes(words.charAt(start - 1))) start--;
  return words.slice(start, end);
}

function clauseAfter(words: string, start: number): string {
  const reach = words.slice(start, start + longestClause);
  const end = reach.search(afterEnds);
  if (end === -1) return reach;
  // 对3名干部立案审查〔,给予处分〕: what was done to them goes on in the next clause.
  const goesOn = doneNext.exec(reach.slice(end))?.[0] ?? '';
  return reach.slice(0, end + goesOn.length);
}

const doneNext = /^,(?:[并均已]|分别)?(?:给予|予以|受到)[^,。;:!?\n\d]*/u;
