import { printClauses, type Clause } from './Clause.js';
import { Draft } from './Draft.js';
import type { PageFetch } from './Fetch.js';
import { always } from './Filter.js';
import { cutWindow, windowConditions, windowOrder, type PageRow } from './Page.js';
import type { PageWindow } from './PageArguments.js';
import { bindPattern, rename, type BoundPattern } from './Pattern.js';
import type { Order } from './Order.js';
import type { Plan } from './planNodes.js';
import { countOf, keyExpressions } from './planFields.js';

/** What a page of roots is cut from: a pattern, a filter and an order that ends with the id. */
export interface RootSource {
  readonly fetch: Pick<PageFetch, 'pattern' | 'filter'>;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly order: Order;
}

export interface RootWindow {
  readonly rows: readonly { readonly id: string; readonly keys: PageRow['keys'] }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The ids of a page, in order: only ids and keys travel, which is four times cheaper than to carry the nodes. */
export function planRootIds(source: RootSource, window: PageWindow): Plan<RootWindow> {
  const draft = new Draft();
  const bound = bindPattern(source.fetch.pattern, 'self', draft.next());
  const keys = keyExpressions(source.order, bound);
  const where = [...matching(source, bound, draft), ...windowConditions(window, source.order, keys, draft)];
  const names = keys.map((_, at) => `k${String(at)}`);
  const limit = draft.parameter(window.size + 1);
  const clauses: Clause[] = [
    ...draft.sets,
    { clause: 'match', pattern: bound.text, where },
    {
      clause: 'return',
      columns: keys.map((key, at) => [key, names[at]!]),
      orderBy: windowOrder(window, source.order, names),
      limit,
    },
  ];
  return {
    statement: printClauses(clauses),
    parameters: draft.parameters,
    decode: (rows) => {
      const found = rows.map((row) => ({ keys: names.map((name) => row[name]) }));
      const cut = cutWindow(found, window, source.order);
      return { ...cut, rows: cut.rows.map(({ keys: values }) => ({ keys: values, id: values.at(-1) as string })) };
    },
  };
}

/** How many nodes the filter lets through. */
export function planRootTotal(source: RootSource): Plan<number> {
  const draft = new Draft();
  const bound = bindPattern(source.fetch.pattern, 'self', draft.next());
  const where = matching(source, bound, draft);
  const clauses: Clause[] = [
    ...draft.sets,
    { clause: 'match', pattern: bound.text, where },
    { clause: 'return', columns: [[countOf(source.fetch.pattern, bound), 'total']] },
  ];
  return {
    statement: printClauses(clauses),
    parameters: draft.parameters,
    decode: (rows) => rows[0]?.['total'] as number,
  };
}

function matching({ fetch, filter }: RootSource, bound: BoundPattern, draft: Draft): string[] {
  const condition = fetch.filter === undefined ? always : rename(fetch.filter(filter, draft), bound.variables);
  return condition === always ? [] : [`(${condition})`];
}
