import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Incidents } from './Incidents.js';
import { limitExceeded } from './LimitExceeded.js';
import { storeTrouble } from './storeTrouble.js';

/** Codes that tell callers of a mistake of theirs; an error of any other code is ours. */
const callerCodes: ReadonlySet<unknown> = new Set([
  limitExceeded,
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
]);

/** An error that was not the caller's fault, and the id under which the caller was told of it. */
export interface Incident {
  readonly errorId: string;
  readonly error: unknown;
}

/**
 * What a caller is told of an error: all of it where the mistake was theirs, otherwise only where it happened and an
 * `errorId` that finds it in the log. Stack traces are never told.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  incidents: Incidents,
): GraphQLFormattedError {
  if (callerCodes.has(formatted.extensions?.['code'])) return shortened(formatted);
  if (isRefusedRequest(error)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };

  const fault = unwrapResolverError(error);
  return { ...formatted, ...maskedError({ errorId: incidents.idOf(fault), error: fault }) };
}

/** What callers wrote comes back in messages and may be a megabyte; what they wrote a thousand times has as many places. */
function shortened(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations } = formatted;
  return {
    ...formatted,
    message: message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`,
    ...(locations !== undefined && { locations: locations.slice(0, mostLocations) }),
  };
}

const longestMessage = 500;
const mostLocations = 5;

/** The answer to a fault that is not the caller's. */
export function maskedError({ errorId, error }: Incident): GraphQLFormattedError {
  const { message, extensions } = storeTrouble(error) ?? internal;
  return { message, extensions: { ...extensions, errorId } };
}

const internal = { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

/** Apollo gives some refusals (a persisted query whose hash does not match) a status of 4xx but no code. */
function isRefusedRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions['http'] ?? {}) as { status?: number };
  return status !== undefined && status >= 400 && status < 500;
}
