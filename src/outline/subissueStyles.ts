import { partsOf } from './blocks.js';
import type { Block } from './nest.js';
import type { Readings } from './Readings.js';

/**
 * The marker styles that number subissues in this notice: most of what they number right under issues is worded as an
 * issue. All others number measures there.
 */
export function subissueStyles(readings: Readings, issues: readonly Block[]): Set<string> {
  const tallies = new Map<string, { issues: number; all: number }>();
  const count = (block: Block): void => {
    for (const child of partsOf(block)) {
      const tally = tallies.get(child.mark.style) ?? { issues: 0, all: 0 };
      tallies.set(child.mark.style, tally);
      tally.all++;
      if (!readings.of(child).issue) continue;
      tally.issues++;
      count(child);
    }
  };
  issues.forEach(count);
  return new Set([...tallies].filter(([, tally]) => tally.issues * 5 >= tally.all * 3).map(([style]) => style));
}
