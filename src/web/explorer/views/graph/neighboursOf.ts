import type { graphWords } from './graphWords.js';
import type { KnownNode, Neighbourhood } from './neighbourQuestion.js';

/** A field of the API by which one node leads to another. */
export type Relationship = Extract<keyof typeof graphWords, string>;

export interface Neighbour {
  readonly relationship: Relationship;
  readonly node: KnownNode;
}

/** What a node is connected with, each node once, in the order in which the API gives them. */
export function neighboursOf(neighbourhood: Neighbourhood): readonly Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const [relationship, value] of Object.entries(neighbourhood)) {
    for (const node of nodesIn(value)) {
      if (node.id !== neighbourhood.id && !found.has(node.id))
        found.set(node.id, { relationship: relationship as Relationship, node });
    }
  }
  return [...found.values()];
}

/** The nodes in an answer: one, several, a connection's, or one level down, as in `types { type }`. */
function nodesIn(value: unknown): readonly KnownNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return isNode(value) ? [value] : Object.values(value).flatMap(nodesIn);
}

const isNode = (value: object): value is KnownNode => 'id' in value && '__typename' in value;
