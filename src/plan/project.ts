import { getNullableType, isCompositeType, isListType, isObjectType, type GraphQLObjectType } from 'graphql';
import { labelOfId } from '../graph/model.js';
import type { Span } from '../text/Span.js';
import type { Pending, Target } from './Pending.js';
import { isTypename, selectedFields, type Operation, type SelectedField } from './selectedFields.js';
import { typedObjects } from './typedObjects.js';

/** A span as selected; `line` and `quote` stay open until the report's text is there. */
export function projectSpan(
  operation: Operation,
  { start, end }: Span,
  selected: SelectedField,
  reportId: string,
  pending: Pending,
): Target {
  const target = typedObjects(selected.type.name)();
  for (const part of selectedFields(operation, selected.type as GraphQLObjectType, selected.nodes)) {
    const { responseKey: key, field } = part;
    if (isTypename(part)) target[key] = selected.type.name;
    else if (field.name === 'start') target[key] = start;
    else if (field.name === 'end') target[key] = end;
    else {
      // Keeps the field's place among the others.
      target[key] = undefined;
      pending.quotes.push({ target, key, part: field.name as 'line' | 'quote', reportId, start, end });
    }
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
  const target = typedObjects(type.name)();
  if (fields.every((field) => isTypename(field) || field.field.name === 'id')) {
    for (const field of fields) target[field.responseKey] = isTypename(field) ? type.name : id;
  } else {
    pending.references.push({ target, id, nodes });
  }
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
  const target = typedObjects(selected.type.name)();
  for (const inner of selectedFields(operation, selected.type, selected.nodes)) {
    target[inner.responseKey] = isTypename(inner)
      ? selected.type.name
      : projectJson(operation, (value as Target)[inner.field.name], inner, reportId, pending);
  }
  return target;
}

export const isList = (selected: SelectedField): boolean => isListType(getNullableType(selected.field.type));
