import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { answerPlanned } from '../api/answerPlanned.js';
import type { Context } from '../api/Context.js';
import { overviewOf } from './overviewOf.js';

/** Answers queries without walking through their answers again; what it leaves, and all that fails, graphql-js runs. */
export const answerQueries: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        // Apollo's types do not say so, but it asks too where the document has no operation of the name.
        const found = operation as OperationDefinitionNode | undefined;
        if (found?.operation !== OperationTypeNode.QUERY) return null;
        const { fragments } = overviewOf(document);
        const variables = request.variables ?? {};
        const data = await answerPlanned({ schema, operation, fragments, variables, context: contextValue });
        if (data === null) return null;
        return { body: { kind: 'single', singleResult: { data } }, http: { headers: new HeaderMap() } };
      },
    }),
};
