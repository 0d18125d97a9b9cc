import type { ApolloServerPlugin } from '@apollo/server';
import { getOperationAST, GraphQLError, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../api/Context.js';
import type { OperationRecord } from './OperationRecord.js';
import { unauthenticated } from './unauthenticated.js';

export interface CallerContext extends Context {
  readonly mayWrite: boolean;
  /** Where somebody wants to know. */
  readonly record?: OperationRecord;
}

/**
 * Lets those change things who may write. All others get one and the same answer whatever they send, in place even of
 * what validation says of it.
 */
export function writersOnly(refusal: string): ApolloServerPlugin<CallerContext> {
  const { status, header, error } = unauthenticated(refusal);
  return {
    requestDidStart({ contextValue: { mayWrite } }) {
      if (mayWrite) return Promise.resolve();
      return Promise.resolve({
        didResolveOperation({ operation }) {
          return changes(operation) ? Promise.reject(new GraphQLError(error.message, error)) : Promise.resolve();
        },
        willSendResponse({ document, request, response }) {
          // By GET nobody may, which is answered as such.
          if (document !== undefined && request.http?.method !== 'GET') {
            if (changes(getOperationAST(document, request.operationName))) {
              response.body = { kind: 'single', singleResult: { errors: [error] } };
              response.http.status = status;
              response.http.headers.set(...header);
            }
          }
          return Promise.resolve();
        },
      });
    },
  };
}

const changes = (operation: OperationDefinitionNode | null | undefined): boolean =>
  operation?.operation === OperationTypeNode.MUTATION;
