/**
 * What the store notes beside the model, in nodes of its own that no question about reports meets (they are no
 * `:Entity` and have no relationships):
 *
 * - Graph: one node, with the graph's version. Locking it is how writers on several servers take turns.
 * - Entry: one per report, what was written, how much of it, and the version the graph had from then on.
 * - Claim: what one report says of one shared node, or of one relationship between shared nodes.
 */
export const bookkeepingLabels = {
  Graph: { indexes: [] },
  Entry: { indexes: [] },
  Claim: { indexes: ['about', 'reportId'] },
} as const satisfies Record<string, { readonly indexes: readonly string[] }>;
