import type { GraphQLObjectType } from 'graphql';
import { BadUserInput } from './BadUserInput.js';
import type { Clause } from './Clause.js';
import { Columns } from './Columns.js';
import { cursorScope } from './cursor.js';
import type { PageFetch } from './Fetch.js';
import { always } from './Filter.js';
import type { Order } from './Order.js';
import { cutWindow, selectPage, windowConditions, windowOrder } from './Page.js';
import { pageWindow, type PageWindow } from './PageArguments.js';
import { bindPattern, rename, type BoundPattern } from './Pattern.js';
import { planObject } from './planFields.js';
import type { Piece, Place, Planning } from './Planning.js';
import type { SelectedField } from './selectedFields.js';
import { below, conditionsOf, countOf, distinctCut, importsOf, keyExpressions, placeOf, withId } from './traversal.js';

/** A connection inside a node: its page and its total are a subquery each. */
export function planPage(planning: Planning, selected: SelectedField, fetch: PageFetch, place: Place): Piece {
  const { draft, operation } = planning;
  const selection = selectPage(operation, selected.type as GraphQLObjectType, selected.nodes);
  const { field, args } = selected;
  const scope = cursorScope(`${planning.scope?.key ?? ''}${selected.type.name}.${field.name}`, args, field.args);
  const { window, parents } = ofOneParent(pageWindow(args, scope));
  const order = withId(orderOf(fetch.orders, args), fetch.pattern);
  const pageName = `c${String(draft.next())}`;
  const totalName = `c${String(draft.next())}`;
  const clauses: Clause[] = [];
  let views: Piece[] = [];

  if (selection.wantsRows) {
    const bound = bindPattern(fetch.pattern, place.self, draft.next());
    const keys = keyExpressions(order, bound);
    const where = [...matching(planning, fetch, selected, bound), ...windowConditions(window, order, keys, draft)];
    const columns = new Columns(keys);
    const itemPlace = placeOf(bound, columns, fetch.bind);
    views = selection.views.map((nodes) => planObject(below(planning), selection.itemType, nodes, itemPlace));
    const limit = draft.parameter(window.size + 1);
    const carried = [...new Set(Object.values(bound.variables))].filter((variable) => variable !== place.self);
    clauses.push({
      clause: 'call',
      imports: importsOf(planning, place),
      body: [
        { clause: 'match', pattern: bound.text, where },
        ...distinctCut(fetch.distinct, bound),
        {
          clause: 'cut',
          variables: fetch.distinct === true ? [itemPlace.self] : carried,
          orderBy: windowOrder(window, order, keys),
          limit,
        },
        ...views.flatMap((view) => view.clauses),
        {
          clause: 'return',
          columns: [[`collect(${columns.print()})`, pageName]],
        },
      ],
    });
  }
  if (selection.wantsTotal) {
    const bound = bindPattern(fetch.pattern, place.self, draft.next());
    const where = matching(planning, fetch, selected, bound);
    clauses.push({
      clause: 'call',
      imports: importsOf(planning, place),
      body: [
        { clause: 'match', pattern: bound.text, where },
        { clause: 'return', columns: [[countOf(bound, fetch.distinct), totalName]] },
      ],
    });
  }
  const parentAt = place.columns.at(`${place.self}.id`);
  const pageAt = selection.wantsRows ? place.columns.at(pageName) : undefined;
  const totalAt = selection.wantsTotal ? place.columns.at(totalName) : undefined;
  return {
    clauses,
    decode: (row, pending) => {
      const parent = row[parentAt];
      const [foreign] = parents.filter((other) => other !== parent).map(String);
      if (foreign !== undefined) throw new BadUserInput(cursorOfAnother(foreign, String(parent)));
      const found = pageAt === undefined ? [] : (row[pageAt] as readonly (readonly unknown[])[]);
      const total = totalAt === undefined ? undefined : (row[totalAt] as number);
      // The keys come first in each.
      const cut = cutWindow(
        found.map((keys) => ({ keys })),
        window,
        order,
      );
      const rows = cut.rows.map(({ keys: values }) => ({
        keys: [...values.slice(0, order.length), parent],
        views: views.map((view) => view.decode(values, pending)),
      }));
      return selection.build({ ...cut, rows, total, scope });
    },
  };
}

const cursorOfAnother = (node: string, here: string): string =>
  `This cursor belongs to what ${node} has, but was given to ${here} too: ask for ${node} alone to go on from it.`;

/** A cursor below a node ends with the node's id: on another node it would cut where it does not belong. */
function ofOneParent(window: PageWindow): { readonly window: PageWindow; readonly parents: readonly unknown[] } {
  const { after, before } = window;
  return {
    window: { ...window, after: after?.slice(0, -1), before: before?.slice(0, -1) },
    parents: [after, before].flatMap((keys) => (keys === undefined ? [] : [keys.at(-1)])),
  };
}

export function orderOf(orders: Readonly<Record<string, Order>>, args: Readonly<Record<string, unknown>>): Order {
  const chosen = (args['orderBy'] as string | null | undefined) ?? Object.keys(orders)[0]!;
  return orders[chosen]!;
}

function matching(planning: Planning, fetch: PageFetch, selected: SelectedField, bound: BoundPattern): string[] {
  const conditions = conditionsOf(planning, fetch, selected.args, bound);
  if (fetch.filter === undefined) return conditions;
  const filter = (selected.args['filter'] ?? {}) as Readonly<Record<string, unknown>>;
  const condition = rename(fetch.filter(filter, planning.draft), bound.variables);
  return condition === always ? conditions : [...conditions, `(${condition})`];
}
