import type { Drawing } from './Drawing.js';
import type { KnownNode, Neighbourhood } from './neighbourQuestion.js';
import { leading, type Way } from './relationships.js';

export interface Neighbour {
  readonly node: KnownNode;
  readonly relationship: string;
  /** How the relationship is read from the node whose neighbour this is. */
  readonly way: Way;
}

export interface Neighbours {
  /** Each node once, in the order in which the API gives them. */
  readonly found: readonly Neighbour[];
  /** How many more places there are than were asked for. */
  readonly more: number;
}

/** What a node is connected with, by the API and, for what the API leads to but not back from, in the drawing. */
export function neighboursOf(neighbourhood: Neighbourhood, drawing: Drawing): Neighbours {
  const found = new Map<string, Neighbour>();
  const add = (neighbour: Neighbour) => {
    const { id } = neighbour.node;
    if (id !== neighbourhood.id && !found.has(id)) found.set(id, neighbour);
  };
  const fields: Readonly<Partial<Record<string, readonly [string, Way]>>> = leading[neighbourhood.__typename];
  let more = 0;
  for (const [field, value] of Object.entries(neighbourhood)) {
    const [relationship, way] = fields[field] ?? [];
    if (relationship === undefined || way === undefined) continue;
    for (const node of nodesIn(value)) add({ node, relationship, way });
    more += rest(value);
  }
  for (const { from, to, relationship } of drawing.edges.values()) {
    if (from === neighbourhood.id) add({ node: drawing.nodes.get(to)!, relationship, way: 'out' });
    if (to === neighbourhood.id) add({ node: drawing.nodes.get(from)!, relationship, way: 'in' });
  }
  return { found: [...found.values()], more };
}

/** The nodes in an answer: one, several, a connection's, or one level down, as in `types { type }`. */
function nodesIn(value: unknown): readonly KnownNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return isNode(value) ? [value] : Object.values(value).flatMap(nodesIn);
}

const isNode = (value: object): value is KnownNode => 'id' in value && '__typename' in value;

const rest = (value: unknown): number => (isConnection(value) ? value.totalCount - value.nodes.length : 0);

const isConnection = (value: unknown): value is { readonly totalCount: number; readonly nodes: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'totalCount' in value && 'nodes' in value;
