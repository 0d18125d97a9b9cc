import type { NodeType } from '../graph/model.js';

/**
 * What the store notes beside the model, in nodes of its own that no question about reports meets (they are no
 * `:Entity` and have no relationships):
 *
 * - Graph: one node, with the graph's version. Locking it is how writers on several servers take turns.
 * - Entry: one per report, what was written, how much of it, and the version the graph had from then on.
 * - Claim: what one report says of one shared node, or of one relationship between shared nodes.
 */
export const bookkeepingLabels = {
  Graph: { properties: { isTaken: 'boolean', version: 'integer', extractor: 'string' }, indexes: [] },
  Entry: {
    properties: {
      sha256: 'string',
      extractor: 'string',
      sequence: 'integer',
      version: 'integer',
      nodes: 'integer',
      relationships: 'integer',
      claims: 'integer',
    },
    indexes: [],
  },
  Claim: { properties: { reportId: 'string', about: 'string', record: 'string' }, indexes: ['about', 'reportId'] },
} as const satisfies Record<string, Pick<NodeType, 'properties' | 'indexes'>>;
