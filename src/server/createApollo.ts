import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import { KnownOperationTypesRule } from './KnownOperationTypesRule.js';
import { maskError } from './maskError.js';
import { writersOnly, type CallerContext } from './writersOnly.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  /** Whether the schema may be asked for; where not, error messages suggest no names of it either. */
  readonly introspection: boolean;
  /** What those are told who may not write. */
  readonly writeRefusal: string;
  readonly log: Pick<FastifyBaseLogger, 'debug' | 'info' | 'warn' | 'error'>;
}

/** Apollo with what we rely on switched on by name, and nothing that calls home or depends on the environment. */
export function createApollo({ schema, introspection, writeRefusal, log }: ApolloOptions): ApolloServer<CallerContext> {
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
    validationRules: [KnownOperationTypesRule],
    formatError: (formatted, error) =>
      maskError(formatted, error, (incident) =>
        log.error({ errorId: incident.errorId, err: incident.error }, 'An operation failed'),
      ),
    plugins: [
      writersOnly(writeRefusal),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
