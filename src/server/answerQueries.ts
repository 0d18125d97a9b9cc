import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { answerPlanned } from '../api/answerPlanned.js';
import type { Context } from '../api/Context.js';
import { overviewOf } from './overviewOf.js';

/** Answers queries without walking through their answers again; what it leaves, and all that fails, graphql-js runs. */
export const answerQueries: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        if (operation.operation !== OperationTypeNode.QUERY) return null;
        const { fragments } = overviewOf(document);
        const variables = request.variables ?? {};
        const data = await answerPlanned({ schema, operation, fragments, variables, context: contextValue });
        if (data === null) return null;
        return { body: { kind: 'single', singleResult: { data } }, http: { headers: new HeaderMap() } };
      },
    }),
};
