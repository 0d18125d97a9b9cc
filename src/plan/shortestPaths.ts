import { compareValues } from './Order.js';

/** A way of one step: from a node of the frontier to a neighbour. */
export interface Step {
  readonly id: string;
  readonly neighbour: string;
  readonly type: string;
}

/** Reads the steps that lead from some nodes; those that connect everything lead nowhere. */
export type ReadSteps = (ids: readonly string[]) => Promise<readonly Step[]>;

export interface FoundPath {
  readonly nodes: readonly string[];
  /** Types, one fewer than nodes. */
  readonly relationships: readonly string[];
}

/** One side of the search: how far each node met is from its end, and the steps by which it was met. */
interface Side {
  readonly distance: Map<string, number>;
  readonly cameBy: Map<string, Step[]>;
  frontier: string[];
  depth: number;
}

/**
 * The shortest paths between two nodes, the first few in order of their node ids. The search goes from both ends and
 * always continues the smaller side, so that it stays small even where paths are long.
 *
 * @param maxLength relationships at most
 */
export async function shortestPaths(
  from: string,
  to: string,
  maxLength: number,
  first: number,
  readSteps: ReadSteps,
): Promise<FoundPath[]> {
  if (from === to) return first > 0 ? [{ nodes: [from], relationships: [] }] : [];
  const [near, far] = [side(from), side(to)];
  while (near.frontier.length > 0 && far.frontier.length > 0 && near.depth + far.depth < maxLength) {
    const next = near.frontier.length <= far.frontier.length ? near : far;
    await advance(next, readSteps);
    const met = next.frontier.filter((id) => near.distance.has(id) && far.distance.has(id));
    const meeting = await walkable(met, [from, to], readSteps);
    if (meeting.length > 0) return enumerate(near, far, meeting, to, first);
  }
  return [];
}

const side = (end: string): Side => ({
  distance: new Map([[end, 0]]),
  cameBy: new Map(),
  frontier: [end],
  depth: 0,
});

/** Where the sides meet, a path walks through: those that connect everything are none. */
async function walkable(met: readonly string[], ends: readonly string[], readSteps: ReadSteps): Promise<string[]> {
  const between = met.filter((id) => !ends.includes(id));
  const leading = new Set(between.length === 0 ? [] : (await readSteps(between)).map(({ id }) => id));
  return met.filter((id) => ends.includes(id) || leading.has(id));
}

async function advance(one: Side, readSteps: ReadSteps): Promise<void> {
  const depth = one.depth + 1;
  const met: string[] = [];
  for (const step of await readSteps(one.frontier)) {
    const known = one.distance.get(step.neighbour);
    if (known !== undefined && known < depth) continue;
    if (known === undefined) {
      one.distance.set(step.neighbour, depth);
      one.cameBy.set(step.neighbour, []);
      met.push(step.neighbour);
    }
    one.cameBy.get(step.neighbour)!.push(step);
  }
  one.frontier = met;
  one.depth = depth;
}

/** Walks from the near end over steps that lie on shortest paths only, smallest id first. */
function enumerate(near: Side, far: Side, meeting: readonly string[], to: string, first: number): FoundPath[] {
  const onward = new Map<string, Map<string, string>>();
  const allow = (from: string, neighbour: string, type: string): void => {
    const ways = onward.get(from) ?? new Map<string, string>();
    onward.set(from, ways);
    if (!ways.has(neighbour)) ways.set(neighbour, type);
  };
  const back = (id: string): void => {
    for (const { id: previous, type } of near.cameBy.get(id) ?? []) {
      const isNew = !(onward.get(previous)?.has(id) ?? false);
      allow(previous, id, type);
      if (isNew) back(previous);
    }
  };
  const ahead = (id: string): void => {
    for (const { id: next, type } of far.cameBy.get(id) ?? []) {
      const isNew = !(onward.get(id)?.has(next) ?? false);
      allow(id, next, type);
      if (isNew) ahead(next);
    }
  };
  for (const id of meeting) {
    back(id);
    ahead(id);
  }
  const paths: FoundPath[] = [];
  const walk = (nodes: readonly string[], relationships: readonly string[]): void => {
    if (paths.length >= first) return;
    const here = nodes.at(-1)!;
    if (here === to) {
      paths.push({ nodes, relationships });
      return;
    }
    const ways = [...(onward.get(here) ?? [])].sort(([a], [b]) => compareValues(a, b));
    for (const [next, type] of ways) walk([...nodes, next], [...relationships, type]);
  };
  walk([startOf(near)], []);
  return paths;
}

const startOf = ({ distance }: Side): string => [...distance.keys()][0]!;
