import { isInterfaceType, isNonNullType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { BadUserInput } from './BadUserInput.js';
import type { Clause } from './Clause.js';
import { Columns } from './Columns.js';
import {
  fetchOf,
  type CountFetch,
  type Fetch,
  type InlineFetch,
  type JsonFetch,
  type LaterFetch,
  type RelatedFetch,
  type SpanFetch,
} from './Fetch.js';
import { compareKeys } from './Order.js';
import { bindPattern } from './Pattern.js';
import type { Pending } from './Pending.js';
import type { Piece, Place, Planning } from './Planning.js';
import { planPage } from './planPage.js';
import { isList, projectJson, projectReference, projectSpan } from './project.js';
import { isTypename, selectedFields, type SelectedField } from './selectedFields.js';
import {
  below,
  conditionsOf,
  countOf,
  distinctCut,
  groupCut,
  grouped,
  importsOf,
  keyExpressions,
  placeOf,
  scopingOf,
  withId,
} from './traversal.js';
import { typedObjects } from './typedObjects.js';

/** An object type at a place: its selected fields, read from the columns of one row. */
export function planObject(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  place: Place,
  overrides: Readonly<Record<string, Fetch>> = {},
): Piece {
  const make = typedObjects(type.name);
  const fields = selectedFields(planning.operation, type, nodes).map((field) => ({
    key: field.responseKey,
    ...planField(planning, type, field, overrides[field.field.name] ?? fetchOf(field.field), place),
  }));
  return {
    clauses: fields.flatMap(({ clauses }) => clauses),
    decode: (row, pending) => {
      const object = make();
      for (const { key, decode } of fields) object[key] = decode(row, pending);
      return object;
    },
  };
}

/** A field that is read from one column. */
function column(
  { columns }: Place,
  expression: string,
  decode: (value: unknown, pending: Pending) => unknown = (value) => value,
): Piece {
  const at = columns.at(expression);
  return { clauses: [], decode: (row, pending) => decode(row[at], pending) };
}

function planField(
  planning: Planning,
  type: GraphQLObjectType,
  selected: SelectedField,
  fetch: Fetch,
  place: Place,
): Piece {
  if (isTypename(selected)) return { clauses: [], decode: () => type.name };
  const { self } = place;
  switch (fetch.kind) {
    case 'property':
      return column(place, `${self}.${fetch.name}`, (value) => value ?? null);
    case 'text': {
      const range = rangeOf(selected.args);
      return column(place, `${self}.${fetch.name}`, (value) => (value as string).slice(...range));
    }
    case 'json':
      return planJson(planning, selected, fetch, place);
    case 'span':
      return planSpan(planning, selected, fetch, place);
    case 'inline':
      return planInline(planning, selected, fetch, place);
    case 'bound': {
      const there = { ...place, self: variableOf(place, fetch.name), bound: {} };
      return planObject(planning, objectType(selected), selected.nodes, there);
    }
    case 'known': {
      const { known } = scopingOf(planning);
      return column(place, `${self}.id`, (id) => known.get(id as string)?.[fetch.name]);
    }
    case 'tally':
      return column(place, variableOf(place, fetch.name));
    case 'reference': {
      const id = isBound(place, fetch.name) ? `${variableOf(place, fetch.name)}.id` : `${self}.${fetch.name}`;
      return column(place, id, (value, pending) =>
        projectReference(planning.operation, value as string | null, selected, pending),
      );
    }
    case 'count':
      return planCount(planning, fetch, place);
    case 'related':
      return isNonNullType(selected.field.type) && !isList(selected)
        ? planJoined(planning, selected, fetch, place)
        : planRelated(planning, selected, fetch, place);
    case 'page':
      return planPage(planning, selected, fetch, place);
    case 'later':
      return planLater(selected, fetch, place);
  }
}

/** @throws BadUserInput unless 0 <= start <= end */
function rangeOf(args: Readonly<Record<string, unknown>>): [number, number | undefined] {
  const { start, end } = args as { start?: number | null; end?: number | null };
  if ((start ?? 0) < 0 || (end != null && end < (start ?? 0))) {
    throw new BadUserInput('start and end are offsets with 0 <= start <= end.');
  }
  return [start ?? 0, end ?? undefined];
}

function planJson({ operation }: Planning, selected: SelectedField, fetch: JsonFetch, { self, columns }: Place): Piece {
  const [reportId, items] = [columns.at(`${self}.reportId`), columns.at(`${self}.${fetch.name}`)];
  return {
    clauses: [],
    decode: (row, pending) =>
      ((row[items] ?? []) as readonly string[]).map((item) =>
        projectJson(operation, JSON.parse(item), selected, row[reportId] as string, pending),
      ),
  };
}

function planSpan({ operation }: Planning, selected: SelectedField, fetch: SpanFetch, { self, columns }: Place): Piece {
  const [reportId, from, to] = ['reportId', fetch.start, fetch.end].map((name) => columns.at(`${self}.${name}`));
  return {
    clauses: [],
    decode: (row, pending) => {
      const [start, end] = [row[from!] as number | null, row[to!] as number | null];
      return start === null || end === null
        ? null
        : projectSpan(operation, { start, end }, selected, row[reportId!] as string, pending);
    },
  };
}

function planInline(planning: Planning, selected: SelectedField, fetch: InlineFetch, place: Place): Piece {
  const object = planObject(planning, objectType(selected), selected.nodes, place, fetch.fields);
  if (fetch.presentIf === undefined) return object;
  const isThere = place.columns.at(fetch.presentIf.map((name) => `${place.self}.${name} IS NOT NULL`).join(' OR '));
  return {
    clauses: object.clauses,
    decode: (row, pending) => (row[isThere] === true ? object.decode(row, pending) : null),
  };
}

function planCount({ draft }: Planning, fetch: CountFetch, place: Place): Piece {
  const bound = bindPattern(fetch.pattern, place.self, draft.next());
  const name = `c${String(draft.next())}`;
  const body: Clause[] = [
    { clause: 'match', pattern: bound.text, where: [] },
    { clause: 'return', columns: [[countOf(bound, fetch.distinct), name]] },
  ];
  return { ...column(place, name), clauses: [{ clause: 'call', imports: [place.self], body }] };
}

/** What there is exactly one of is matched beside its owner: a subquery for each owner costs Neo4j more. */
function planJoined(planning: Planning, selected: SelectedField, fetch: RelatedFetch, place: Place): Piece {
  const bound = bindPattern(fetch.pattern, place.self, planning.draft.next());
  const there = placeOf(bound, place.columns, fetch.bind);
  const { clauses, decode } = planObject(below(planning), objectType(selected), selected.nodes, there);
  return { clauses: [{ clause: 'match', pattern: bound.text, where: [] }, ...clauses], decode };
}

function planRelated(planning: Planning, selected: SelectedField, fetch: RelatedFetch, place: Place): Piece {
  const { draft } = planning;
  const many = isList(selected);
  const bound = grouped(bindPattern(fetch.pattern, place.self, draft.next()), fetch.group);
  // What there is one of need not be put in order.
  const order = many ? withId(fetch.order, fetch.pattern) : [];
  const columns = new Columns(keyExpressions(order, bound));
  const item = planObject(below(planning), objectType(selected), selected.nodes, placeOf(bound, columns, fetch.bind));
  const name = `c${String(draft.next())}`;
  const body: Clause[] = [
    { clause: 'match', pattern: bound.text, where: conditionsOf(planning, fetch, selected.args, bound) },
    ...distinctCut(fetch.distinct, bound),
    ...groupCut(fetch.group, bound),
    ...item.clauses,
    { clause: 'return', columns: [[`collect(${columns.print()})`, name]] },
  ];
  const at = place.columns.at(name);
  return {
    clauses: [{ clause: 'call', imports: importsOf(planning, place), body }],
    decode: (row, pending) => {
      const rows = row[at] as readonly (readonly unknown[])[];
      if (!many) return rows[0] === undefined ? null : item.decode(rows[0], pending);
      return rows.toSorted((a, b) => compareKeys(a, b, order)).map((of) => item.decode(of, pending));
    },
  };
}

function planLater(selected: SelectedField, { by, properties, check }: LaterFetch, { self, columns }: Place): Piece {
  check(selected.args);
  const places = properties.map((name) => columns.at(`${self}.${name}`));
  return {
    clauses: [],
    decode: (row, pending) => {
      const list: unknown[] = [];
      pending.lists.push({ list, by, properties: places.map((at) => row[at]), selected });
      return list;
    },
  };
}

const isBound = (place: Place, name: string): boolean => name === 'self' || name in place.bound;

function variableOf(place: Place, name: string): string {
  const variable = name === 'self' ? place.self : place.bound[name];
  if (variable === undefined) throw new Error(`No pattern has bound ${name} here`);
  return variable;
}

export function objectType(selected: SelectedField): GraphQLObjectType {
  if (isInterfaceType(selected.type))
    throw new Error(`${selected.field.name} yields an interface: read it by reference`);
  return selected.type as GraphQLObjectType;
}
