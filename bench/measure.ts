/** What one run took, in milliseconds. */
export interface Cost {
  readonly wall: number;
  /** Of all threads, the garbage collector's too; steadier than `wall` where others use the machine. */
  readonly cpu: number;
}

export async function measure(run: () => Promise<unknown>): Promise<Cost> {
  const cpuBefore = process.cpuUsage();
  const wallBefore = performance.now();
  await run();
  const wall = performance.now() - wallBefore;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall, cpu: (user + system) / 1000 };
}

/**
 * The median cost of each task. They take turns, so that what slows the machine down slows all of them down; the first
 * `warmUp` turns do not count.
 */
export async function medianCosts(
  tasks: readonly (() => Promise<unknown>)[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<Cost[]> {
  const costs: Cost[][] = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const cost = await measure(task);
      if (round >= 0) costs[index]!.push(cost);
    }
  }
  return costs.map((runs) => ({ wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)) }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
