import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues, GraphQLError, OperationTypeNode } from 'graphql';
import type { Context } from '../api/Context.js';
import { measureOperation } from '../plan/measureOperation.js';
import { LimitExceeded } from './LimitExceeded.js';
import type { LimitName, Limits } from './limits.js';
import { measureVariables } from './measureVariables.js';
import { overviewOf } from './overviewOf.js';

/** Tells of every operation that is run what it costs, in points. */
export const costHeader = 'x-operation-cost';

/** Refuses operations that ask for too much, before anything is read. */
export function limitOperations(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        // A promise, for what is thrown is an answer then.
        didResolveOperation: (request) => Promise.resolve().then(() => check(request, limits)),
      }),
  };
}

type Resolved = GraphQLRequestContextDidResolveOperation<Context>;

/** @throws LimitExceeded for the first limit that is exceeded; GraphQLError for the first variable that is wrong */
function check({ schema, document, operation, request, response }: Resolved, limits: Limits): void {
  // Without an operation execution says so.
  if (operation == null) return;
  const refuse = (name: LimitName, asked: number, cost?: number): void => {
    if (asked > limits[name]) throw new LimitExceeded(name, limits[name], asked, cost);
  };
  const { variableDepth, variableValues, variableLength } = measureVariables(request.variables, limits);
  refuse('variableDepth', variableDepth);
  refuse('variableValues', variableValues);
  if (operation.operation === OperationTypeNode.QUERY) refuse('variableLength', variableLength);
  const { coerced, errors = [] } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
    { maxErrors: 1 },
  );
  if (coerced === undefined) throw wrongVariable(errors[0]!);

  const { fragments, aliases, directives } = overviewOf(document);
  const measure = measureOperation({ schema, operation, fragments, variableValues: coerced });
  response.http.headers.set(costHeader, String(measure.cost));
  const asked = { aliases, directives, ...measure };
  for (const name of ['aliases', 'directives', 'rootFields', 'depth', 'fields', 'relations', 'cost'] as const) {
    refuse(name, asked[name], measure.cost);
  }
}

/** Told here, since there may be a hundred thousand of them, and each is compared with what it could mean. */
const wrongVariable = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
