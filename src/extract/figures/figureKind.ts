import type { FigureKind } from '../ParsedReport.js';
import { figureRules, type FigureRule } from './figureRules.js';
import { notDone } from './notDone.js';

/** What a number counts, and the words that say so; null when only its unit does. */
export interface KindOfFigure {
  readonly kind: Exclude<FigureKind, 'OTHER'>;
  readonly side: FigureRule['side'];
  /** From the number to the near and to the far end of the words. */
  readonly near: number;
  readonly far: number;
}

const compiled = figureRules.map((rule) => ({
  ...rule,
  words: new RegExp(rule.pattern, 'gu'),
  barrier: rule.across === undefined ? null : new RegExp(rule.across, 'u'),
}));
type CompiledRule = (typeof compiled)[number];

/** The rules of each unit, with the words of all of them on each side: most clauses hold none. */
const rulesOfUnit: ReadonlyMap<string, RulesOfUnit> = new Map(
  [...new Set(compiled.flatMap(({ units }) => units))].map((unit) => {
    const rules = compiled.filter(({ units }) => units.includes(unit));
    return [unit, { rules, before: wordsOf(rules, 'before'), after: wordsOf(rules, 'after') }];
  }),
);

interface RulesOfUnit {
  readonly rules: readonly CompiledRule[];
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

/**
 * The nearest words that give a figure in this base unit a kind.
 *
 * @param before the words of its clause before it
 * @param after the words of its clause after it, up to the next number
 */
export function figureKind(before: string, after: string, base: string): KindOfFigure | null {
  const ofUnit = rulesOfUnit.get(base);
  if (ofUnit === undefined) return null;
  const sides = { before: ofUnit.before?.test(before) === true, after: ofUnit.after?.test(after) === true };
  if (!sides.before && !sides.after) return null;
  let best: KindOfFigure | null = null;
  for (const rule of ofUnit.rules) {
    if (!sides[rule.side] || (rule.alone === true && after !== '')) continue;
    const found = rule.side === 'before' ? lastIn(before, rule) : firstIn(after, rule);
    if (found !== null && found.near < (best?.near ?? Infinity)) best = { kind: rule.kind, side: rule.side, ...found };
  }
  return best;
}

type Distance = Pick<KindOfFigure, 'near' | 'far'>;

function lastIn(before: string, { words, reach, barrier }: CompiledRule): Distance | null {
  const last = [...before.matchAll(words)].at(-1);
  if (last === undefined) return null;
  const end = last.index + last[0].length;
  if (before.length - end > reach || barrier?.test(before.slice(end)) === true) return null;
  if (notDone.test(before.slice(0, last.index))) return null;
  return { near: before.length - end, far: before.length - last.index };
}

function firstIn(after: string, { words, reach, barrier }: CompiledRule): Distance | null {
  words.lastIndex = 0;
  const first = words.exec(after);
  if (first === null || first.index > reach || barrier?.test(after.slice(0, first.index)) === true) return null;
  if (notDone.test(after.slice(0, first.index))) return null;
  return { near: first.index, far: first.index + first[0].length };
}

function wordsOf(rules: readonly FigureRule[], side: FigureRule['side']): RegExp | null {
  const patterns = rules.filter((rule) => rule.side === side).map(({ pattern }) => pattern);
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'u');
}
