import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues, GraphQLError, Kind, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import type { Context } from '../api/Context.js';
import { measureOperation } from '../plan/measureOperation.js';
import { depthOf } from './depthOf.js';
import { LimitExceeded } from './LimitExceeded.js';
import type { LimitName, Limits } from './limits.js';

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
  refuse('variableDepth', depthOf(request.variables));
  const { coerced, errors = [] } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
    { maxErrors: 1 },
  );
  if (coerced === undefined) throw wrongVariable(errors[0]!);

  const { fragments, counts } = lookThrough(document);
  const measure = measureOperation({ schema, operation, fragments, variableValues: coerced });
  response.http.headers.set(costHeader, String(measure.cost));
  const asked = { ...counts, ...measure };
  for (const name of ['aliases', 'directives', 'rootFields', 'depth', 'fields', 'relations', 'cost'] as const) {
    refuse(name, asked[name], measure.cost);
  }
}

interface Overview {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly counts: ReturnType<typeof countNodes>;
}

/** Documents are kept, and so is what is always the same of them. */
const overviews = new WeakMap<DocumentNode, Overview>();

function lookThrough(document: DocumentNode): Overview {
  const known = overviews.get(document) ?? { fragments: fragmentsOf(document), counts: countNodes(document) };
  overviews.set(document, known);
  return known;
}

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

function countNodes(document: DocumentNode): { readonly aliases: number; readonly directives: number } {
  const counts = { aliases: 0, directives: 0 };
  visit(document, {
    Field: ({ alias }) => void (counts.aliases += alias === undefined ? 0 : 1),
    Directive: () => void (counts.directives += 1),
  });
  return counts;
}

/** Told here, since there may be a hundred thousand of them, and each is compared with what it could mean. */
const wrongVariable = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
