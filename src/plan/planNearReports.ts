import { printClauses } from './Clause.js';
import { Draft } from './Draft.js';
import { always, type FilterScope } from './Filter.js';
import { compareKeys, type Order } from './Order.js';
import { windowOrder } from './Page.js';
import type { PageWindow } from './PageArguments.js';
import type { Plan } from './planNodes.js';
import type { Operation } from './selectedFields.js';

/** Roots that come in the order of their reports. */
export interface RootsOfReports {
  /** The roots of a report whose id is `reportId`. */
  readonly pattern: string;
  /** The first keys of the roots' order, as a report has them. */
  readonly order: Order;
  /** A condition over a report `it` that every report of a root fulfils. */
  readonly condition: (scope: FilterScope) => string;
}

export interface NearReports {
  readonly ids: readonly string[];
  /** Whether there are no others that the page could reach to. */
  readonly areAll: boolean;
}

/** A page reaches that far unless few of the roots pass its filter. */
const mostReports = 100;

/**
 * The reports next to where a page begins: no root of another one comes before theirs. To sort all reports is much cheaper
 * than to sort all that they have.
 */
export function planNearReports(
  operation: Operation,
  { order, condition }: RootsOfReports,
  window: PageWindow,
): Plan<NearReports> {
  const draft = new Draft(operation.issueTypes);
  const keys = order.map(({ by }) => `it.${by}`);
  const names = order.map((_, at) => `k${String(at)}`);
  const filter = condition(draft);
  const where = [...(filter === always ? [] : [filter]), ...within(window, order, keys, draft)];
  const statement = printClauses([
    ...draft.sets,
    { clause: 'match', pattern: '(it:Report)', where },
    {
      clause: 'return',
      columns: [...keys.map((key, at) => [key, names[at]!] as const), ['it.id', 'id']],
      orderBy: [...windowOrder(window, order, names), 'id'],
      limit: draft.parameter(mostReports + 1),
    },
  ]);
  return {
    statement,
    parameters: draft.parameters,
    decode: (rows) => {
      const found = rows.map((row) => ({ id: row['id'] as string, keys: names.map((name) => row[name]) }));
      if (found.length <= mostReports) return { ids: found.map(({ id }) => id), areAll: true };
      // Of those that are alike in the order, some may be missing.
      const last = found.at(-1)!;
      const whole = found.filter(({ keys: ofOne }) => compareKeys(ofOne, last.keys, order) !== 0);
      return { ids: whole.map(({ id }) => id), areAll: false };
    },
  };
}

/** Reports that have roots between the window's cursors: those that are alike in the order with a cursor may. */
function within(window: PageWindow, order: Order, keys: readonly string[], draft: Draft): string[] {
  const notBefore = (values: readonly unknown[], forward: boolean): string => {
    const parameters = order.map((_, at) => draft.parameter(values[at]));
    const same = keys.map((key, at) => `${key} = ${parameters[at]!}`);
    const beyond = order.map(({ descending = false }, at) =>
      [...same.slice(0, at), `${keys[at]!} ${descending === forward ? '<' : '>'} ${parameters[at]!}`].join(' AND '),
    );
    return `(${[...beyond, same.join(' AND ')].map((step) => `(${step})`).join(' OR ')})`;
  };
  return [
    ...(window.after === undefined ? [] : [notBefore(window.after, true)]),
    ...(window.before === undefined ? [] : [notBefore(window.before, false)]),
  ];
}
