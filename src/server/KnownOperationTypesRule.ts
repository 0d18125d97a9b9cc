import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * Refuses `subscription { … }` where the schema has no subscriptions, and `mutation` likewise.
 * graphql 16 finds that out only when executing, which reads as a fault of the server.
 */
export function KnownOperationTypesRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (!context.getSchema().getRootType(node.operation)) {
        context.reportError(new GraphQLError(`There are no ${node.operation}s in this schema.`, { nodes: node }));
      }
    },
  };
}
