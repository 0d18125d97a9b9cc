import { isObjectType, TypeNameMetaFieldDef, type FieldNode, type GraphQLObjectType } from 'graphql';
import { BadUserInput } from './BadUserInput.js';
import { encodeCursor, foreignCursor } from './cursor.js';
import type { Draft } from './Draft.js';
import { compareKeys, type Order } from './Order.js';
import type { PageWindow } from './PageArguments.js';
import type { Target } from './Pending.js';
import { isTypename, selectedFields, type Operation, type SelectedField } from './selectedFields.js';
import { typedObjects } from './typedObjects.js';

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
  const views: (readonly FieldNode[])[] = [];
  const viewOf = (field: SelectedField): number => views.push(field.nodes) - 1;

  const edge = (part: SelectedField): Maker<EdgeRow> => {
    if (part.field.name !== 'node') return ({ row, scope }) => encodeCursor(scope, row.keys);
    const view = viewOf(part);
    return ({ row }) => row.views[view];
  };
  const connection = (field: SelectedField): Maker<PageRows> => {
    switch (field.field.name) {
      case 'nodes': {
        const view = viewOf(field);
        return ({ rows }) => rows.map((row) => row.views[view]);
      }
      case 'edges': {
        const make = objectMaker(operation, field, edge);
        return ({ rows, scope }) => rows.map((row) => make({ row, scope }));
      }
      case 'pageInfo':
        return objectMaker<PageRows>(operation, field, (part) => (page) => pageInfo(page, part.field.name));
      default:
        return ({ total }) => total;
    }
  };
  const names = selectedFields(operation, type, nodes).map(({ field }) => field.name);
  return {
    itemType: itemTypeOf(type),
    build: objectMaker(operation, { type, nodes }, connection),
    views,
    wantsRows: names.some((name) => name !== 'totalCount' && name !== TypeNameMetaFieldDef.name),
    wantsTotal: names.includes('totalCount'),
  };
}

type Maker<Source> = (source: Source) => unknown;

interface EdgeRow {
  readonly row: PageRow;
  readonly scope: string;
}

/** Makes objects of what is selected of a type, each field by its own maker. */
function objectMaker<Source>(
  operation: Operation,
  { type, nodes }: Pick<SelectedField, 'type' | 'nodes'>,
  makerOf: (field: SelectedField) => Maker<Source>,
): (source: Source) => Target {
  const empty = typedObjects(type.name);
  const fields = selectedFields(operation, type as GraphQLObjectType, nodes).map((field) => ({
    key: field.responseKey,
    make: isTypename(field) ? () => type.name : makerOf(field),
  }));
  return (source) => {
    const object = empty();
    for (const { key, make } of fields) object[key] = make(source);
    return object;
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

/** @throws BadUserInput for a cursor with other keys than the order has */
export function checkCursors({ after, before }: PageWindow, order: Order): void {
  for (const keys of [after, before]) {
    if (keys !== undefined && keys.length !== order.length) throw new BadUserInput(foreignCursor);
  }
}

/**
 * Rows strictly between the window's cursors, as conditions over the key expressions.
 *
 * @throws BadUserInput for a cursor with other than its keys
 */
export function windowConditions(window: PageWindow, order: Order, keys: readonly string[], draft: Draft): string[] {
  checkCursors(window, order);
  return between(window, order, keys, draft);
}

/**
 * What lies between the window's cursors, as conditions over key expressions: `k1 > $a OR (k1 = $a AND k2 > $b)`. The order
 * may be the beginning of the rows' own: then `orAlike` lets through what has the same keys as a cursor, too.
 */
export function between(
  { after, before }: PageWindow,
  order: Order,
  keys: readonly string[],
  draft: Draft,
  { orAlike = false } = {},
): string[] {
  const beyond = (values: readonly unknown[], forward: boolean): string => {
    const parameters = order.map((_, at) => draft.parameter(values[at]));
    const same = keys.map((key, at) => `${key} = ${parameters[at]!}`);
    const steps = order.map(({ descending = false }, at) => [
      ...same.slice(0, at),
      `${keys[at]!} ${descending === forward ? '<' : '>'} ${parameters[at]!}`,
    ]);
    const ways = orAlike ? [...steps, same] : steps;
    return `(${ways.map((way) => `(${way.join(' AND ')})`).join(' OR ')})`;
  };
  return [
    ...(after === undefined ? [] : [beyond(after, true)]),
    ...(before === undefined ? [] : [beyond(before, false)]),
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
