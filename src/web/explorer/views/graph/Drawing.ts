import type { Neighbour } from './neighboursOf.js';
import type { KnownNode } from './neighbourQuestion.js';
import type { Way } from './relationships.js';

/** A relationship, in the direction in which it is stored. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly relationship: string;
}

/** What is drawn: nodes by id, and edges by their two ends. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, KnownNode>;
  readonly edges: ReadonlyMap<string, Edge>;
}

export const emptyDrawing: Drawing = { nodes: new Map(), edges: new Map() };

/** More cannot be told apart on a screen. */
export const mostNodes = 300;
/** Of one expansion. */
export const mostNeighbours = 30;

/** Two nodes share one edge, whichever of them it was found from. */
export const edgeKey = ({ from, to }: Pick<Edge, 'from' | 'to'>): string => [from, to].sort().join(' ');

/** A relationship as it is read from the first of two nodes. */
export const edgeBetween = (first: string, second: string, relationship: string, way: Way): Edge =>
  way === 'out' ? { from: first, to: second, relationship } : { from: second, to: first, relationship };

/** Adds nodes and edges, as far as the drawing has room; an edge needs both of its ends. */
export function draw(drawing: Drawing, nodes: readonly KnownNode[], edges: readonly Edge[]): Drawing {
  const drawn = new Map(drawing.nodes);
  for (const node of nodes) if (drawn.has(node.id) || drawn.size < mostNodes) drawn.set(node.id, node);
  const lines = new Map(drawing.edges);
  for (const edge of edges) {
    if (drawn.has(edge.from) && drawn.has(edge.to) && !lines.has(edgeKey(edge))) lines.set(edgeKey(edge), edge);
  }
  return { nodes: drawn, edges: lines };
}

/** Adds a node with its first neighbours. */
export const drawNeighbours = (drawing: Drawing, node: KnownNode, neighbours: readonly Neighbour[]): Drawing => {
  const first = neighbours.slice(0, mostNeighbours);
  return draw(
    drawing,
    [node, ...first.map((neighbour) => neighbour.node)],
    first.map(({ node: { id }, relationship, way }) => edgeBetween(node.id, id, relationship, way)),
  );
};
