import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { isTypename, selectedFields, type Operation } from './selectedFields.js';
import { SelectionMemo } from './SelectionMemo.js';

/** Whether a value is what graphql-js would make of it, to the letter: the same fields in the same order, each of its type. */
export type IsComplete = (value: unknown) => boolean;

const memo = new SelectionMemo<IsComplete>(4);

/**
 * Tells whether plain data is complete as the answer of a field. What was planned from a selection comes out as selected,
 * so that graphql-js, which would look at each value with all that a resolver may want to know, has nothing to add. Where
 * anything is amiss, it is left to graphql-js to say so.
 */
export const completeness = (operation: Operation, type: GraphQLOutputType, nodes: readonly FieldNode[]): IsComplete =>
  memo.get(operation, [nodes], [type], () => isOf(operation, type, nodes));

function isOf(operation: Operation, type: GraphQLOutputType, nodes: readonly FieldNode[]): IsComplete {
  if (isNonNullType(type)) {
    const isComplete = isOf(operation, type.ofType, nodes);
    return (value) => value !== null && isComplete(value);
  }
  if (isListType(type)) {
    const isComplete = isOf(operation, type.ofType, nodes);
    return (value) => value === null || (Array.isArray(value) && value.every(isComplete));
  }
  if (isLeafType(type)) {
    const isComplete = isLeaf(type);
    return (value) => value === null || isComplete(value);
  }
  const objects = new Map<unknown, IsComplete>();
  return (value) => {
    if (value === null) return true;
    if (typeof value !== 'object' || value instanceof Promise) return false;
    const name = isObjectType(type) ? type.name : (value as { __typename?: unknown }).__typename;
    const isComplete = objects.get(name) ?? isObject(operation, type, String(name), nodes);
    objects.set(name, isComplete);
    return isComplete(value);
  };
}

function isObject(
  operation: Operation,
  type: GraphQLOutputType,
  name: string,
  nodes: readonly FieldNode[],
): IsComplete {
  const { schema } = operation;
  const found = schema.getType(name);
  if (!isObjectType(found) || (isAbstractType(type) && !schema.isSubType(type, found))) return () => false;
  const fields = fieldsOf(operation, found, nodes);
  return (value) => {
    let at = 0;
    // Own fields only: a type's name on a prototype is not enumerable.
    for (const key in value as object) {
      const field = fields[at++];
      if (field?.key !== key || !field.isComplete((value as Record<string, unknown>)[key])) return false;
    }
    return at === fields.length;
  };
}

const fieldsOf = (
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): readonly { readonly key: string; readonly isComplete: IsComplete }[] =>
  selectedFields(operation, type, nodes).map((selected) => ({
    key: selected.responseKey,
    isComplete: isTypename(selected)
      ? (value) => value === type.name
      : isOf(operation, selected.field.type, selected.nodes),
  }));

const isString: IsComplete = (value) => typeof value === 'string';

/** By type: values that it answers as they are. */
const leaves = new Map<GraphQLLeafType, IsComplete>([
  [GraphQLString, isString],
  [GraphQLID, isString],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLInt, (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31],
  [GraphQLFloat, (value) => Number.isFinite(value)],
]);

/** Dates and the like are checked by their own rules, which take long: once for each value, while there are few. */
const mostRemembered = 10_000;

function isLeaf(type: GraphQLLeafType): IsComplete {
  const known = leaves.get(type);
  if (known !== undefined) return known;
  const isComplete = isEnumType(type) ? isValueOf(type) : asItIs(type);
  leaves.set(type, isComplete);
  return isComplete;
}

function isValueOf(type: GraphQLEnumType): IsComplete {
  const names = new Set<unknown>(type.getValues().flatMap(({ name, value }) => (name === value ? [name] : [])));
  return (value) => names.has(value);
}

function asItIs(type: GraphQLLeafType): IsComplete {
  const remembered = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== 'string') return false;
    const known = remembered.get(value) ?? isAnsweredAsItIs(type, value);
    if (remembered.size < mostRemembered) remembered.set(value, known);
    return known;
  };
}

function isAnsweredAsItIs(type: GraphQLLeafType, value: string): boolean {
  try {
    return JSON.stringify(type.serialize(value)) === JSON.stringify(value);
  } catch {
    return false;
  }
}
