import { BadUserInput } from './BadUserInput.js';

/**
 * A filter becomes a condition over `it` and sets of ids worked out before it. Conditions are made from a closed
 * vocabulary, one entry per filter field; values are always parameters.
 */

/** Gives what a filter needs from the planner: parameters and sets. */
export interface FilterScope {
  /** Keys of the taxonomy: any other is a mistake of the caller. */
  readonly issueTypes: ReadonlySet<string>;
  /** Takes a value as a parameter and returns its name, `$p3`. */
  parameter(value: unknown): string;
  /** Takes a statement that returns one list, `$` in it standing for the value, and returns the variable that holds it. */
  set(statement: string, value: unknown): string;
}

/** Turns a filter input into a condition over `it`. @throws BadUserInput */
export type FilterCompiler = (filter: Readonly<Record<string, unknown>>, scope: FilterScope) => string;

/** One filter field: its values to a condition over `it`. */
export type FilterField = (value: never, scope: FilterScope) => string;

export const always = 'true';

/** Engines plan every condition, and nested ones take their stack: more than a person would ask is refused. */
const mostConditions = 60;
const deepest = 6;
/** Say how to read the conditions, and have a value where nobody gives them one; or were not given but worked out. */
const noConditions: ReadonlySet<string> = new Set(['anyRank', 'leafOnly', 'mayHave']);

/** How many conditions a filter and those inside it have. @throws BadUserInput where they are too many or too deep */
export function checkFilterSize(filter: Readonly<Record<string, unknown>>): void {
  const sizeOf = (inner: Readonly<Record<string, unknown>>, depth: number): number => {
    if (depth > deepest) {
      throw new BadUserInput(
        `Filters inside filters are at most ${String(deepest)} deep: what one "and" or one "or" joins goes into one list.`,
      );
    }
    return Object.entries(inner)
      .filter(([name, value]) => value !== null && value !== undefined && !noConditions.has(name))
      .reduce((sum, [name, value]) => {
        const nested = ['and', 'or', 'not'].includes(name) ? [value].flat() : [];
        const below = nested.reduce<number>(
          (all, part) => all + sizeOf(part as Readonly<Record<string, unknown>>, depth + 1),
          0,
        );
        return sum + 1 + below;
      }, 0);
  };
  const size = sizeOf(filter, 1);
  if (size > mostConditions) {
    throw new BadUserInput(
      `A filter has at most ${String(mostConditions)} conditions, but ${String(size)} were given.`,
    );
  }
}

/**
 * All fields that are given, joined by and; null restricts nothing. The condition may be unknown of a node that lacks a
 * property, which lets nothing through; only before it is negated must that be made false. Engines use indexes for
 * conditions that are not wrapped into anything.
 */
export function compileFields(
  fields: Readonly<Record<string, FilterField>>,
  filter: Readonly<Record<string, unknown>>,
  scope: FilterScope,
): string {
  const conditions = Object.entries(filter)
    .filter(([name, value]) => value !== undefined && value !== null && name in fields)
    .map(([name, value]) => fields[name]!(value as never, scope));
  return conditions.length === 0 ? always : conditions.join(' AND ');
}
