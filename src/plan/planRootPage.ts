import { printClauses, type Clause } from './Clause.js';
import { Draft } from './Draft.js';
import { always, type FilterScope } from './Filter.js';
import { cutWindow, windowConditions, windowOrder, type PageRow, type PageSelection } from './Page.js';
import type { PageWindow } from './PageArguments.js';
import type { Order } from './Order.js';
import type { Plan } from './planNodes.js';
import type { FoundNear, Near } from './planNear.js';
import { planViews } from './planViews.js';
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
  /** Among what a page is looked for before it is among all: one after the other, until it is full. */
  readonly near?: readonly Near[];
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
  /** In order; one view for each selection. */
  readonly rows: readonly PageRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Whether there are more rows than it could take. */
  readonly isFull: boolean;
}

/**
 * A page of roots with all that is selected below them: one statement. It sorts ids and keys alone, which is four times
 * cheaper than to carry the nodes, and meets the nodes of the page again by their ids.
 *
 * @param near only roots of what was found near
 */
export function planRootPage(
  operation: Operation,
  source: RootSource,
  window: PageWindow,
  { itemType, views }: Pick<PageSelection, 'itemType' | 'views'>,
  near?: NearRoots,
): Plan<RootWindow> {
  const planned = planViews(operation, { type: itemType, views });
  const draft = planned.draft.fork();
  const order = [...source.order, { by: 'id' }];
  const keys = order.map(({ by }) => (by === source.tally?.name ? by : `it.${by}`));
  const names = keys.map((_, at) => `k${String(at)}`);
  const candidates = candidatesOf(source, draft, windowConditions(window, order, keys, draft), near);
  const limit = draft.parameter(window.size + 1);
  const clauses: Clause[] = [
    ...draft.sets,
    ...candidates,
    {
      clause: 'cut',
      variables: [...keys.map((key, at) => `${key} AS ${names[at]!}`), ...draft.sets.map(({ as }) => as)],
      orderBy: windowOrder(window, order, names),
      limit,
    },
    ...(views.length === 0
      ? []
      : [{ clause: 'match', pattern: `(it:${itemType.name} {id: ${names.at(-1)!}})`, where: [] } as const]),
    ...planned.clauses,
    {
      clause: 'return',
      columns: [
        [`[${names.join(', ')}]`, 'keys'],
        [planned.expression, 'views'],
      ],
    },
  ];
  return {
    statement: printClauses(clauses),
    parameters: draft.parameters,
    decode: (rows, pending) => {
      const found = rows.map((row) => ({
        keys: row['keys'] as readonly unknown[],
        values: row['views'] as readonly unknown[],
      }));
      const cut = cutWindow(found, window, order);
      return {
        ...cut,
        isFull: found.length > window.size,
        rows: cut.rows.map(({ keys: sortKeys, values }) => ({
          keys: sortKeys,
          views: planned.decode(values, pending),
        })),
      };
    },
  };
}

/** The roots of what was found near. */
export type NearRoots = Pick<Near, 'roots'> & Pick<FoundNear, 'ids'>;

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
function candidatesOf(
  { pattern, condition, tally }: RootSource,
  draft: Draft,
  window: readonly string[],
  near?: NearRoots,
): Clause[] {
  const filter = condition(draft);
  const where = filter === always ? [] : [`(${filter})`];
  const from = (conditions: readonly string[]): Clause[] =>
    near === undefined
      ? [{ clause: 'match', pattern, where: conditions }]
      : [
          { clause: 'unwind', list: draft.parameter(near.ids), as: 'nearId' },
          { clause: 'match', pattern: near.roots, where: conditions },
        ];
  if (tally === undefined) return from([...where, ...window]);
  const counting = tally.pattern(draft);
  const atLeast = draft.parameter(tally.atLeast);
  const sets = draft.sets.map(({ as }) => as);
  const enough = `${tally.name} >= ${atLeast}`;
  return [
    ...from([...where, `COUNT { MATCH ${tally.counts} } >= ${atLeast}`]),
    {
      clause: 'call',
      imports: ['it', ...sets],
      body: [
        { clause: 'match', pattern: counting, where: [] },
        { clause: 'return', columns: [[`count(DISTINCT ${tally.counted})`, tally.name]] },
      ],
    },
    { clause: 'cut', variables: ['it', tally.name, ...sets], where: [enough, ...window] },
  ];
}
