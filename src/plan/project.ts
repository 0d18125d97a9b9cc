import { getNullableType, isCompositeType, isListType, isObjectType, type GraphQLObjectType } from 'graphql';
import { labelOfId } from '../graph/model.js';
import type { Span } from '../text/Span.js';
import type { Pending, Target } from './Pending.js';
import { selectedFields, type Operation, type SelectedField } from './selectedFields.js';

/** A span as selected; `line` and `quote` stay open until the report's text is there. */
export function projectSpan(
  operation: Operation,
  { start, end }: Span,
  selected: SelectedField,
  reportId: string,
  pending: Pending,
): Target {
  const target: Target = { __typename: selected.type.name };
  for (const { responseKey, field } of selectedFields(operation, selected.type as GraphQLObjectType, selected.nodes)) {
    if (field.name === 'start') target[responseKey] = start;
    else if (field.name === 'end') target[responseKey] = end;
    else pending.quotes.push({ target, key: responseKey, part: field.name as 'line' | 'quote', reportId, start, end });
  }
  return target;
}

/** The type of the node an id is of; undefined where the API has none: texts and figures have ids in the graph only. */
export function nodeTypeOf({ schema }: Operation, id: string): GraphQLObjectType | undefined {
  const type = schema.getType(labelOfId(id) ?? '');
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node') ? type : undefined;
}

/** A node known by its id: filled in later, with all others of its kind, unless nothing but the id is asked for. */
export function projectReference(
  operation: Operation,
  id: string | null,
  { nodes }: SelectedField,
  pending: Pending,
): Target | null {
  const type = id === null ? undefined : nodeTypeOf(operation, id);
  if (id === null || type === undefined) return null;
  const fields = selectedFields(operation, type, nodes);
  if (fields.every(({ field }) => field.name === 'id')) {
    return { __typename: type.name, ...Object.fromEntries(fields.map(({ responseKey }) => [responseKey, id])) };
  }
  const target: Target = {};
  pending.references.push({ target, id, nodes });
  return target;
}

/** Plain values as selected: spans are cut, and where the API has a node, the value is its id, which is followed. */
export function projectJson(
  operation: Operation,
  value: unknown,
  selected: SelectedField,
  reportId: string,
  pending: Pending,
): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return (value as unknown[]).map((item) => projectJson(operation, item, selected, reportId, pending));
  if (typeof value === 'string' && isCompositeType(selected.type)) {
    return projectReference(operation, value, selected, pending);
  }
  if (selected.type.name === 'Span') return projectSpan(operation, value as Span, selected, reportId, pending);
  if (!isObjectType(selected.type)) return value;
  const target: Target = { __typename: selected.type.name };
  for (const inner of selectedFields(operation, selected.type, selected.nodes)) {
    target[inner.responseKey] = projectJson(operation, (value as Target)[inner.field.name], inner, reportId, pending);
  }
  return target;
}

export const isList = (selected: SelectedField): boolean => isListType(getNullableType(selected.field.type));
