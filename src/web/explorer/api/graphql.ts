import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.d.ts';

/**
 * Writes an operation or a fragment; what it answers has the types of `schema/schema.graphql`, so that a question the
 * API does not answer is a compile error.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; ID: string };
}>();

export { readFragment, type FragmentOf, type ResultOf, type VariablesOf } from 'gql.tada';
