import type { Drawing } from './Drawing.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between two nodes that are connected, before the layout moves them apart. */
const distance = 130;
/** In radians. A path bends by the one, so that it stays together; neighbours of one node go round it by the other. */
const bend = 0.9;
const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Where the nodes of a drawing begin that have no place yet: beside one they are connected with, so that what was there
 * stays about where it was, and the same drawing begins the same way each time.
 */
export function startingPlaces(
  { nodes, edges }: Drawing,
  placed: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const all = new Map(placed);
  const found = new Map<string, Point>();
  const directions = new Map<string, number>();
  const around = new Map<string, number>();
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges.values()) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  for (const id of nodes.keys()) {
    if (all.has(id)) continue;
    const beside = neighbours.get(id)?.find((other) => all.has(other));
    const turn = beside === undefined ? 0 : (around.get(beside) ?? 0);
    const direction = (directions.get(beside ?? '') ?? 0) + bend + turn * golden;
    const start = beside === undefined ? { x: all.size * distance, y: 0 } : all.get(beside)!;
    const place = { x: start.x + Math.cos(direction) * distance, y: start.y + Math.sin(direction) * distance };
    if (beside !== undefined) around.set(beside, turn + 1);
    directions.set(id, direction);
    all.set(id, place);
    found.set(id, place);
  }
  return found;
}
