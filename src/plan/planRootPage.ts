import { printClauses, type Clause } from './Clause.js';
import { Draft } from './Draft.js';
import { always, type FilterScope } from './Filter.js';
import { cutWindow, windowConditions, windowOrder, type PageRow } from './Page.js';
import type { PageWindow } from './PageArguments.js';
import type { Order } from './Order.js';
import type { Plan } from './planNodes.js';
import type { Operation } from './selectedFields.js';

/** What a page of roots is cut from. */
export interface RootSource {
  /** The connection's type, `ReportConnection`. */
  readonly connection: string;
  /** `(it:Report)` */
  readonly pattern: string;
  /** A condition over `it`. */
  readonly condition: (scope: FilterScope) => string;
  /** The id is added as the last key. */
  readonly order: Order;
  /** A number worked out for each `it`, which the order and `atLeast` may use by its name. */
  readonly tally?: Tally;
}

export interface Tally {
  readonly name: string;
  /** A relationship from `it`, one at least for each that is counted: those with too few are left out before the rest. */
  readonly counts: string;
  /** A pattern from `it`, and what is counted of it. */
  readonly pattern: (scope: FilterScope) => string;
  readonly counted: string;
  readonly atLeast: number;
}

export interface RootWindow {
  readonly rows: readonly { readonly id: string; readonly keys: PageRow['keys'] }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The ids of a page, in order: only ids and keys travel, which is four times cheaper than to carry the nodes. */
export function planRootIds(operation: Operation, source: RootSource, window: PageWindow): Plan<RootWindow> {
  const draft = new Draft(operation.issueTypes);
  const order = [...source.order, { by: 'id' }];
  const keys = order.map(({ by }) => (by === source.tally?.name ? by : `it.${by}`));
  const candidates = candidatesOf(source, draft, windowConditions(window, order, keys, draft));
  const names = keys.map((_, at) => `k${String(at)}`);
  const limit = draft.parameter(window.size + 1);
  const clauses: Clause[] = [
    ...draft.sets,
    ...candidates,
    {
      clause: 'return',
      columns: keys.map((key, at) => [key, names[at]!]),
      orderBy: windowOrder(window, order, names),
      limit,
    },
  ];
  return {
    statement: printClauses(clauses),
    parameters: draft.parameters,
    decode: (rows) => {
      const found = rows.map((row) => ({ keys: names.map((name) => row[name]) }));
      const cut = cutWindow(found, window, order);
      return { ...cut, rows: cut.rows.map(({ keys: values }) => ({ keys: values, id: values.at(-1) as string })) };
    },
  };
}

/** How many nodes the filter lets through. */
export function planRootTotal(operation: Operation, source: RootSource): Plan<number> {
  const draft = new Draft(operation.issueTypes);
  const candidates = candidatesOf(source, draft, []);
  const clauses: Clause[] = [...draft.sets, ...candidates, { clause: 'return', columns: [['count(*)', 'total']] }];
  return {
    statement: printClauses(clauses),
    parameters: draft.parameters,
    decode: (rows) => rows[0]?.['total'] as number,
  };
}

/** The roots that pass the filter, the tally and the window. */
function candidatesOf({ pattern, condition, tally }: RootSource, draft: Draft, window: readonly string[]): Clause[] {
  const filter = condition(draft);
  const where = filter === always ? [] : [`(${filter})`];
  if (tally === undefined) return [{ clause: 'match', pattern, where: [...where, ...window] }];
  const counting = tally.pattern(draft);
  const atLeast = draft.parameter(tally.atLeast);
  const enough = `${tally.name} >= ${atLeast}`;
  return [
    { clause: 'match', pattern, where: [...where, `COUNT { MATCH ${tally.counts} } >= ${atLeast}`] },
    {
      clause: 'call',
      imports: ['it', ...draft.sets.map(({ as }) => as)],
      body: [
        { clause: 'match', pattern: counting, where: [] },
        { clause: 'return', columns: [[`count(DISTINCT ${tally.counted})`, tally.name]] },
      ],
    },
    { clause: 'cut', variables: ['it', tally.name], where: [enough, ...window] },
  ];
}
