import { collectSubFields, type VariableValues } from '@graphql-tools/utils';
import {
  getArgumentValues,
  getNamedType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What planning needs of the operation, most of a GraphQLResolveInfo, and of the graph. */
export interface Operation {
  /** Keys of the taxonomy. */
  readonly issueTypes: ReadonlySet<string>;
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variableValues: Record<string, unknown>;
}

export interface SelectedField {
  readonly responseKey: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly type: GraphQLNamedType;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
}

/** Whether a field is the one that tells the name of its type: nothing need be read for it. */
export const isTypename = ({ field }: SelectedField): boolean => field === TypeNameMetaFieldDef;

/** The fields selected on an object type, in order, fragments merged, `@skip` and `@include` heeded. */
export function selectedFields(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): SelectedField[] {
  const { schema, fragments, variableValues } = operation;
  const collected = collectSubFields(schema, fragments, coerced(variableValues), type, nodes as FieldNode[]).fields;
  return [...collected].flatMap(([responseKey, fieldNodes]) => {
    const { value: name } = fieldNodes[0]!.name;
    const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
    if (field === undefined) return [];
    const args = getArgumentValues(field, fieldNodes[0]!, variableValues);
    return [{ responseKey, field, type: getNamedType(field.type), args, nodes: fieldNodes }];
  });
}

const wrapped = new WeakMap<object, VariableValues>();

/** The library's form of coerced values; the same object each time, since it remembers selections by identity. */
function coerced(values: Record<string, unknown>): VariableValues {
  const known = wrapped.get(values) ?? { coerced: values, sources: {} };
  wrapped.set(values, known);
  return known;
}
