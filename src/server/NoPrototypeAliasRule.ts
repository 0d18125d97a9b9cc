import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** Refuses to answer under the name by which objects of JavaScript are told their prototype, here and in clients. */
export function NoPrototypeAliasRule(context: ValidationContext): ASTVisitor {
  return {
    Field({ alias }) {
      if (alias?.value !== '__proto__') return;
      context.reportError(new GraphQLError('"__proto__" cannot be an alias.', { nodes: alias }));
    },
  };
}
