import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import type { BoundedCache } from '../store/BoundedCache.js';
import { answerQueries } from './answerQueries.js';
import { Incidents } from './Incidents.js';
import { KnownOperationTypesRule } from './KnownOperationTypesRule.js';
import { limitOperations } from './limitOperations.js';
import type { Limits } from './limits.js';
import { NoPrototypeAliasRule } from './NoPrototypeAliasRule.js';
import { maskError } from './maskError.js';
import { recordOperations } from './recordOperations.js';
import { retellError } from './retellError.js';
import { unavailable } from './unavailable.js';
import { writersOnly, type CallerContext } from './writersOnly.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  /** Whether the schema may be asked for; where not, error messages suggest no names of it either. */
  readonly introspection: boolean;
  /** What those are told who may not write. */
  readonly writeRefusal: string;
  readonly limits: Limits;
  /** Where documents are kept that were parsed and validated. */
  readonly documents: BoundedCache<DocumentNode>;
  readonly log: Pick<FastifyBaseLogger, 'debug' | 'info' | 'warn' | 'error'>;
}

/** Mistakes of one document that are told: who has more mends these first. */
const mostErrors = 5;

/** What is suggested in place of a wrong value of a variable; of all else Apollo itself keeps it back. */
function withoutSuggestions(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const end = formatted.message.indexOf(' Did you mean ');
  return end < 0 ? formatted : { ...formatted, message: formatted.message.slice(0, end) };
}

/** Apollo with what we rely on switched on by name, and nothing that calls home or depends on the environment. */
export function createApollo({
  schema,
  introspection,
  writeRefusal,
  limits,
  documents,
  log,
}: ApolloOptions): ApolloServer<CallerContext> {
  const incidents = new Incidents(log);
  return new ApolloServer<CallerContext>({
    schema,
    logger: log,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    nodeEnv: 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [KnownOperationTypesRule, NoPrototypeAliasRule],
    validationOptions: { maxErrors: mostErrors },
    documentStore: documents,
    persistedQueries: { cache: new InMemoryLRUCache({ maxSize: limits.persistedSize }) },
    formatError: (formatted, error) =>
      maskError(retellError(introspection ? formatted : withoutSuggestions(formatted), limits), error, incidents),
    plugins: [
      writersOnly(writeRefusal),
      limitOperations(limits),
      answerQueries,
      unavailable,
      recordOperations,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
