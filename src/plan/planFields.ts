import { isInterfaceType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { BadUserInput } from './BadUserInput.js';
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
import type { Piece, Place, Planning } from './Planning.js';
import { planPage } from './planPage.js';
import { isList, projectJson, projectReference, projectSpan } from './project.js';
import { selectedFields, type SelectedField } from './selectedFields.js';
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

/** An object type at a place: a positional list of its selected fields. */
export function planObject(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  place: Place,
  overrides: Readonly<Record<string, Fetch>> = {},
): Piece {
  const selected = selectedFields(planning.operation, type, nodes);
  const pieces = selected.map((field) =>
    planField(planning, field, overrides[field.field.name] ?? fetchOf(field.field), place),
  );
  return {
    clauses: pieces.flatMap((piece) => piece.clauses),
    expression: `[${pieces.map((piece) => piece.expression).join(', ')}]`,
    decode: (values, pending) => {
      const object: Record<string, unknown> = { __typename: type.name };
      for (const [index, { responseKey }] of selected.entries()) {
        object[responseKey] = pieces[index]!.decode((values as readonly unknown[])[index], pending);
      }
      return object;
    },
  };
}

function planField(planning: Planning, selected: SelectedField, fetch: Fetch, place: Place): Piece {
  switch (fetch.kind) {
    case 'property':
      return { clauses: [], expression: `${place.self}.${fetch.name}`, decode: (value) => value ?? null };
    case 'text': {
      const range = rangeOf(selected.args);
      return {
        clauses: [],
        expression: `${place.self}.${fetch.name}`,
        decode: (value) => (value as string).slice(...range),
      };
    }
    case 'json':
      return planJson(planning, selected, fetch, place);
    case 'span':
      return planSpan(planning, selected, fetch, place);
    case 'inline':
      return planInline(planning, selected, fetch, place);
    case 'bound':
      return planObject(planning, objectType(selected), selected.nodes, {
        self: variableOf(place, fetch.name),
        bound: {},
      });
    case 'known': {
      const { known } = scopingOf(planning);
      return { clauses: [], expression: `${place.self}.id`, decode: (id) => known.get(id as string)?.[fetch.name] };
    }
    case 'tally':
      return { clauses: [], expression: variableOf(place, fetch.name), decode: (value) => value };
    case 'reference':
      return {
        clauses: [],
        expression: isBound(place, fetch.name) ? `${variableOf(place, fetch.name)}.id` : `${place.self}.${fetch.name}`,
        decode: (id, pending) => projectReference(planning.operation, id as string | null, selected, pending),
      };
    case 'count':
      return planCount(planning, fetch, place);
    case 'related':
      return planRelated(planning, selected, fetch, place);
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

function planJson(planning: Planning, selected: SelectedField, fetch: JsonFetch, place: Place): Piece {
  const self = place.self;
  return {
    clauses: [],
    expression: `[${self}.reportId, ${self}.${fetch.name}]`,
    decode: (value, pending) => {
      const [reportId, items] = value as [string, readonly string[] | null];
      return (items ?? []).map((item) =>
        projectJson(planning.operation, JSON.parse(item), selected, reportId, pending),
      );
    },
  };
}

function planSpan(planning: Planning, selected: SelectedField, fetch: SpanFetch, place: Place): Piece {
  const self = place.self;
  return {
    clauses: [],
    expression: `[${self}.reportId, ${self}.${fetch.start}, ${self}.${fetch.end}]`,
    decode: (value, pending) => {
      const [reportId, start, end] = value as [string, number | null, number | null];
      return start === null || end === null
        ? null
        : projectSpan(planning.operation, { start, end }, selected, reportId, pending);
    },
  };
}

function planInline(planning: Planning, selected: SelectedField, fetch: InlineFetch, place: Place): Piece {
  const object = planObject(planning, objectType(selected), selected.nodes, place, fetch.fields);
  if (fetch.presentIf === undefined) return object;
  const present = fetch.presentIf.map((name) => `${place.self}.${name} IS NOT NULL`).join(' OR ');
  return {
    clauses: object.clauses,
    expression: `[${present}, ${object.expression}]`,
    decode: (value, pending) => {
      const [isThere, values] = value as [boolean, unknown];
      return isThere ? object.decode(values, pending) : null;
    },
  };
}

function planCount({ draft }: Planning, fetch: CountFetch, place: Place): Piece {
  const bound = bindPattern(fetch.pattern, place.self, draft.next());
  const name = `c${String(draft.next())}`;
  return {
    clauses: [
      {
        clause: 'call',
        imports: [place.self],
        body: [
          { clause: 'match', pattern: bound.text, where: [] },
          { clause: 'return', columns: [[countOf(bound, fetch.distinct), name]] },
        ],
      },
    ],
    expression: name,
    decode: (value) => value,
  };
}

function planRelated(planning: Planning, selected: SelectedField, fetch: RelatedFetch, place: Place): Piece {
  const { draft } = planning;
  const bound = grouped(bindPattern(fetch.pattern, place.self, draft.next()), fetch.group);
  const item = planObject(below(planning), objectType(selected), selected.nodes, placeOf(bound, fetch.bind));
  const name = `c${String(draft.next())}`;
  const order = withId(fetch.order, fetch.pattern);
  const keys = keyExpressions(order, bound);
  const many = isList(selected);
  const where = conditionsOf(planning, fetch, selected.args, bound);
  return {
    clauses: [
      {
        clause: 'call',
        imports: importsOf(planning, place),
        body: [
          { clause: 'match', pattern: bound.text, where },
          ...distinctCut(fetch.distinct, bound),
          ...groupCut(fetch.group, bound),
          ...item.clauses,
          { clause: 'return', columns: [[`collect([[${keys.join(', ')}], ${item.expression}])`, name]] },
        ],
      },
    ],
    expression: name,
    decode: (value, pending) => {
      const rows = [...(value as [readonly unknown[], unknown][])].sort(([a], [b]) => compareKeys(a, b, order));
      const decoded = (many ? rows : rows.slice(0, 1)).map(([, values]) => item.decode(values, pending));
      return many ? decoded : (decoded[0] ?? null);
    },
  };
}

function planLater(selected: SelectedField, { by, properties, check }: LaterFetch, { self }: Place): Piece {
  check(selected.args);
  return {
    clauses: [],
    expression: `[${properties.map((name) => `${self}.${name}`).join(', ')}]`,
    decode: (values, pending) => {
      const list: unknown[] = [];
      pending.lists.push({ list, by, properties: values as readonly unknown[], selected });
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
