import { partsOf } from './blocks.js';
import type { Block } from './nest.js';

/** Parts of one parent that are numbered in one style. */
export interface Family {
  readonly members: readonly Block[];
  /** The outermost part that they stand under; null for the outermost parts themselves. */
  readonly root: Block | null;
  /** What their parent stands under. */
  readonly above: Block | null;
}

/** Parts of a notice that are numbered alike: in one style, under parents numbered alike. In order of the text. */
export type Kin = readonly Family[];

/** All kin of a notice. Outermost parts whose numbers begin again are kin of their own. */
export function kinOf(roots: readonly Block[]): Kin[] {
  const below = new Map<string, Family[]>();
  const visit = (path: string, parent: Block, above: Block | null, root: Block): void => {
    const parts = partsOf(parent);
    for (const [style, members] of byStyle(parts)) {
      const families = below.get(`${path}/${style}`);
      if (families === undefined) below.set(`${path}/${style}`, [{ members, root, above }]);
      else families.push({ members, root, above });
    }
    for (const part of parts) visit(`${path}/${part.mark.style}`, part, parent, root);
  };
  for (const root of roots) visit(root.mark.style, root, null, root);
  const outermost = [...byStyle(roots).values()].flatMap(inRuns);
  return [...outermost.map((members) => [{ members, root: null, above: null }]), ...below.values()];
}

/** Parts by the style that numbers them. */
export function byStyle(parts: readonly Block[]): Map<string, Block[]> {
  const styles = new Map<string, Block[]>();
  for (const part of parts) {
    const members = styles.get(part.mark.style);
    if (members === undefined) styles.set(part.mark.style, [part]);
    else members.push(part);
  }
  return styles;
}

/** Parted where numbers begin again. */
function inRuns(parts: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  let last = Infinity;
  for (const part of parts) {
    const ordinal = part.mark.ordinal ?? last;
    if (ordinal < last || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(part);
    last = ordinal;
  }
  return runs;
}
