import { units, type UnitRule } from './units.js';

const multipliers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['万亿', 1e12],
]);

/** 万, 亿 and the like, the longest first, for use in a pattern. */
export const multiplierPattern = [...multipliers.keys()].sort((a, b) => b.length - a.length).join('|');

const rules: ReadonlyMap<string, UnitRule> = new Map(
  units.flatMap((rule) => Object.keys(rule.units).map((name) => [name, rule] as const)),
);

/** Every unit, the longest first, each with what must not follow it. */
export const unitPattern = [...rules.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => {
    const unless = rules.get(name)?.units[name]?.[1];
    return `${name.replace(/[()]/g, String.raw`\$&`)}${unless === undefined ? '' : `(?!${unless})`}`;
  })
  .join('|');

/** The rule of a unit as written without its multiplier: 家, 人次, 平方米. */
export function unitRule(unit: string): UnitRule | null {
  return rules.get(unit) ?? null;
}

/** How many a multiplier makes of one; 1 for none. */
export function multiplierOf(words: string): number {
  return multipliers.get(words) ?? 1;
}

/**
 * The unit in which figures of a unit add up, and how many of it one is: 万元 -> 元, 10000; 名 -> 人, 1; 人次 -> 人次, 1. A unit
 * of no rule is its own base.
 */
export function baseUnit(unit: string): { readonly base: string; readonly factor: number } {
  for (let length = 0; length <= 2; length++) {
    const rule = unitRule(unit.slice(length));
    const multiplier = length === 0 ? 1 : multipliers.get(unit.slice(0, length));
    if (rule !== null && multiplier !== undefined)
      return { base: rule.base, factor: multiplier * (rule.units[unit.slice(length)]?.[0] ?? 1) };
  }
  return { base: unit, factor: 1 };
}
