import { collectFields } from '@graphql-tools/utils';
import {
  getArgumentValues,
  getVariableValues,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { completeness } from '../plan/completeness.js';
import { askUndisturbed } from './askUndisturbed.js';
import type { Context } from './Context.js';
import { keepRootAnswers } from './rootAnswers.js';

/** A valid query to run. */
export interface Query {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/**
 * Runs a query without walking through what its root fields answer, which was planned from the selection and is complete.
 * Null where graphql-js must run it: for introspection, where something fails and where an answer is not complete. The
 * answers are kept then, so that nothing is read again.
 */
export async function answerPlanned(query: Query): Promise<Readonly<Record<string, unknown>> | null> {
  const { schema, operation, fragments, context } = query;
  const parentType = schema.getQueryType();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], query.variables);
  if (parentType == null || coerced === undefined) return null;

  const planning = { schema, fragments, variableValues: coerced, issueTypes: context.store.issueTypes };
  const { fields } = collectFields(schema, fragments, { coerced, sources: {} }, parentType, operation.selectionSet);
  const roots = [...fields].map(([key, fieldNodes]) => {
    const field = parentType.getFields()[fieldNodes[0]!.name.value];
    return { key, fieldNodes, field };
  });
  if (!roots.every(isPlanned)) return null;

  const answers = new Map(
    roots.map(({ key, fieldNodes, field }) => {
      const info = {
        fieldName: field.name,
        fieldNodes,
        returnType: field.type,
        parentType,
        path: { prev: undefined, key, typename: parentType.name },
        schema,
        fragments,
        rootValue: undefined,
        operation,
        variableValues: coerced,
      };
      const ask = (within: Context): unknown =>
        field.resolve(undefined, getArgumentValues(field, fieldNodes[0]!, coerced), within, info);
      return [key, askUndisturbed(context, ask, completeness(planning, field.type, fieldNodes))] as const;
    }),
  );
  const settled = await Promise.allSettled(answers.values());
  keepRootAnswers(context, { operation, answers });
  const data: Record<string, unknown> = {};
  for (const [at, { key }] of roots.entries()) {
    const answered = settled[at]!;
    if (answered.status === 'rejected' || !answered.value.isWhole) return null;
    data[key] = answered.value.answer;
  }
  return data;
}

interface Root {
  readonly key: string;
  readonly fieldNodes: FieldNode[];
  readonly field: GraphQLField<unknown, unknown> | undefined;
}
type PlannedRoot = Root & { readonly field: { readonly resolve: GraphQLFieldResolver<unknown, unknown> } };

/** Fields that tell of the schema are not. */
const isPlanned = (root: Root): root is PlannedRoot => root.field?.resolve !== undefined;
