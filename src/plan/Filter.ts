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

/** All fields that are given, joined by and; null restricts nothing. */
export function compileFields(
  fields: Readonly<Record<string, FilterField>>,
  filter: Readonly<Record<string, unknown>>,
  scope: FilterScope,
): string {
  const conditions = Object.entries(filter)
    .filter(([name, value]) => value !== undefined && value !== null && name in fields)
    .map(([name, value]) => `coalesce(${fields[name]!(value as never, scope)}, false)`);
  return conditions.length === 0 ? always : conditions.join(' AND ');
}
