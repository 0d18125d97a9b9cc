import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../api/Context.js';
import { KnownOperationTypesRule } from './KnownOperationTypesRule.js';
import type { FastifyBaseLogger } from 'fastify';
import { maskError } from './maskError.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  /** Whether the schema may be asked for; where not, error messages suggest no names of it either. */
  readonly introspection: boolean;
  readonly log: FastifyBaseLogger;
}

/** Apollo with what we rely on switched on by name, and nothing that calls home or depends on the environment. */
export function createApollo({ schema, introspection, log }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    logger: log,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    nodeEnv: 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [KnownOperationTypesRule],
    formatError: (formatted, error) =>
      maskError(formatted, error, (incident) =>
        log.error({ errorId: incident.errorId, err: incident.error }, 'An operation failed'),
      ),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
