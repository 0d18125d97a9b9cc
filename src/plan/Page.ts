import { isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { BadUserInput } from './BadUserInput.js';
import { encodeCursor, foreignCursor } from './cursor.js';
import type { Draft } from './Draft.js';
import { compareKeys, type Order } from './Order.js';
import type { PageWindow } from './PageArguments.js';
import type { Target } from './Pending.js';
import { selectedFields, type Operation } from './selectedFields.js';

/**
 * What is selected of a connection. `nodes` and `edges { node }` may be selected several times and differently: each
 * is a view, and every row carries one object per view.
 */
export interface PageSelection {
  readonly itemType: GraphQLObjectType;
  readonly views: readonly (readonly FieldNode[])[];
  readonly wantsRows: boolean;
  readonly wantsTotal: boolean;
  /** Makes the connection from its rows, in order, and what lies around them. */
  readonly build: (page: PageRows) => Target;
}

export interface PageRow {
  readonly keys: readonly unknown[];
  readonly views: readonly unknown[];
}

export interface PageRows {
  readonly rows: readonly PageRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number | undefined;
  readonly scope: string;
}

export function selectPage(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): PageSelection {
  const selected = selectedFields(operation, type, nodes);
  const views: (readonly FieldNode[])[] = [];
  const makers = selected.map((field): readonly [string, (page: PageRows) => unknown] => {
    const { responseKey } = field;
    switch (field.field.name) {
      case 'nodes': {
        const view = views.push(field.nodes) - 1;
        return [responseKey, ({ rows }) => rows.map((row) => row.views[view])];
      }
      case 'edges': {
        const inner = selectedFields(operation, field.type as GraphQLObjectType, field.nodes);
        const parts = inner.map((part) => ({
          ...part,
          view: part.field.name === 'node' ? views.push(part.nodes) - 1 : -1,
        }));
        return [
          responseKey,
          ({ rows, scope }) =>
            rows.map((row) => ({
              __typename: field.type.name,
              ...Object.fromEntries(
                parts.map((part) => [
                  part.responseKey,
                  part.view < 0 ? encodeCursor(scope, row.keys) : row.views[part.view],
                ]),
              ),
            })),
        ];
      }
      case 'pageInfo': {
        const inner = selectedFields(operation, field.type as GraphQLObjectType, field.nodes);
        return [
          responseKey,
          (page) => ({
            __typename: field.type.name,
            ...Object.fromEntries(inner.map((part) => [part.responseKey, pageInfo(page, part.field.name)])),
          }),
        ];
      }
      default:
        return [responseKey, ({ total }) => total];
    }
  });
  return {
    itemType: itemTypeOf(type),
    views,
    wantsRows: selected.some(({ field }) => field.name !== 'totalCount'),
    wantsTotal: selected.some(({ field }) => field.name === 'totalCount'),
    build: (page) => ({ __typename: type.name, ...Object.fromEntries(makers.map(([key, make]) => [key, make(page)])) }),
  };
}

function pageInfo({ rows, scope, hasNextPage, hasPreviousPage }: PageRows, name: string): unknown {
  const cursorOf = (row: PageRow | undefined): string | null =>
    row === undefined ? null : encodeCursor(scope, row.keys);
  switch (name) {
    case 'hasNextPage':
      return hasNextPage;
    case 'hasPreviousPage':
      return hasPreviousPage;
    case 'startCursor':
      return cursorOf(rows[0]);
    default:
      return cursorOf(rows.at(-1));
  }
}

function itemTypeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const nodes = connection.getFields()['nodes']!.type;
  const named = 'ofType' in nodes ? innermost(nodes) : nodes;
  if (!isObjectType(named)) throw new Error(`${connection.name}.nodes is no list of objects`);
  return named;
}

const innermost = (type: unknown): unknown => {
  let named = type;
  while (typeof named === 'object' && named !== null && 'ofType' in named) named = named.ofType;
  return named;
};

/**
 * Rows strictly between the window's cursors, as a condition over the key expressions: `k1 > $a OR (k1 = $a AND k2 > $b)`.
 *
 * @throws BadUserInput for a cursor with other than its keys
 */
export function windowConditions(window: PageWindow, order: Order, keys: readonly string[], draft: Draft): string[] {
  const beyond = (values: readonly unknown[], forward: boolean): string => {
    if (values.length !== order.length) throw new BadUserInput(foreignCursor);
    const parameters = values.map((value) => draft.parameter(value));
    const steps = order.map(({ descending = false }, at) => {
      const same = keys.slice(0, at).map((key, index) => `${key} = ${parameters[index]!}`);
      return `(${[...same, `${keys[at]!} ${descending === forward ? '<' : '>'} ${parameters[at]!}`].join(' AND ')})`;
    });
    return `(${steps.join(' OR ')})`;
  };
  return [
    ...(window.after === undefined ? [] : [beyond(window.after, true)]),
    ...(window.before === undefined ? [] : [beyond(window.before, false)]),
  ];
}

/** ORDER BY items for a window: backward pages are read from their end. */
export function windowOrder(window: PageWindow, order: Order, keys: readonly string[]): string[] {
  return order.map(({ descending = false }, at) => (descending !== window.backward ? `${keys[at]!} DESC` : keys[at]!));
}

/** Puts rows in order and cuts the one that was read too many, which tells whether there are more. */
export function cutWindow<R extends { readonly keys: readonly unknown[] }>(
  found: readonly R[],
  window: PageWindow,
  order: Order,
): { rows: R[]; hasNextPage: boolean; hasPreviousPage: boolean } {
  const sorted = [...found].sort((a, b) => compareKeys(a.keys, b.keys, order));
  const more = sorted.length > window.size;
  const rows = window.backward ? sorted.slice(more ? sorted.length - window.size : 0) : sorted.slice(0, window.size);
  return {
    rows,
    hasNextPage: window.backward ? window.before !== undefined : more,
    hasPreviousPage: window.backward ? more : window.after !== undefined,
  };
}
