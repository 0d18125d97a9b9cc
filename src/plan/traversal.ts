import { BadUserInput } from './BadUserInput.js';
import type { Clause } from './Clause.js';
import type { Columns } from './Columns.js';
import type { Grouping, RelatedFetch } from './Fetch.js';
import type { Order } from './Order.js';
import { rename, yieldsRelationship, type BoundPattern } from './Pattern.js';
import type { Place, Planning, Scoping } from './Planning.js';

/* What related nodes, pages and counts have in common: how a pattern is matched, restricted and ordered. */

/** Ids are counted, not nodes; where a pattern reaches each but once, its rows. */
export function countOf({ variables }: BoundPattern, distinct = false): string {
  return distinct ? `count(DISTINCT ${variables['it']!}.id)` : 'count(*)';
}

/** The pattern's names and that of what is counted for each group. */
export function grouped(bound: BoundPattern, group: Grouping | undefined): BoundPattern {
  if (group === undefined) return bound;
  return { ...bound, variables: { ...bound.variables, [group.as]: `${group.as}Of${bound.variables['it']!}` } };
}

export function groupCut(group: Grouping | undefined, { variables }: BoundPattern): Clause[] {
  if (group === undefined) return [];
  const counted = `count(DISTINCT ${variables[group.count]!}.id) AS ${variables[group.as]!}`;
  return [{ clause: 'cut', variables: [variables['it']!, counted] }];
}

/** Rows are sorted here, not by the engine: order is lost in nested collects, and this is faster. */
export function withId(order: Order, pattern: string): Order {
  const isTotal = yieldsRelationship(pattern) || order.at(-1)?.unique === true;
  return isTotal ? order : [...order, { by: 'id' }];
}

export function keyExpressions(order: Order, { variables }: BoundPattern): string[] {
  return order.map(({ by }) => variables[by] ?? rename(by.includes('.') ? by : `it.${by}`, variables));
}

/** What the field's arguments and the scope of the question ask of a traversal. */
export function conditionsOf(
  planning: Planning,
  { where = {}, scoped = false }: Pick<RelatedFetch, 'where' | 'scoped'>,
  args: Readonly<Record<string, unknown>>,
  { variables }: BoundPattern,
): string[] {
  const { draft } = planning;
  const given = Object.entries(where)
    .filter(([name]) => args[name] !== undefined && args[name] !== null)
    .map(([name, condition]) => rename(condition, variables).replace('$', () => draft.parameter(args[name])));
  if (!scoped) return given;
  const names = { issue: variables['issue'] ?? variables['it']!, typing: variables['typing']! };
  return [...given, scopingOf(planning).condition(names, draft)];
}

/** Each relation is a subquery inside the one above it, and the engines' parsers have an end. */
const deepest = 12;

/** The planning of what a relation leads to. @throws BadUserInput where an operation nests too many of them */
export function below(planning: Planning): Planning {
  const depth = planning.depth + 1;
  if (depth > deepest) {
    throw new BadUserInput(`At most ${String(deepest)} relations may be nested: ask for what lies deeper by its id.`);
  }
  return { ...planning, depth };
}

export function scopingOf({ scope }: Planning): Scoping {
  if (scope === undefined) throw new Error('Only a question with a scope has such fields');
  return scope;
}

export function placeOf(
  { variables }: BoundPattern,
  columns: Columns,
  bind: Readonly<Record<string, string>> = {},
): Place {
  const aliases = Object.entries(bind).map(([name, of]) => [name, variables[of]!] as const);
  return { self: variables['it']!, bound: { ...variables, ...Object.fromEntries(aliases) }, columns };
}

export function distinctCut(distinct: boolean | undefined, { variables }: BoundPattern): Clause[] {
  return distinct === true ? [{ clause: 'cut', variables: [variables['it']!], distinct }] : [];
}

/** Sets are worked out once, before everything, and so must be handed down. Ask only when all within is planned. */
export const importsOf = ({ draft }: Planning, { self }: Place): string[] => [self, ...draft.sets.map(({ as }) => as)];
