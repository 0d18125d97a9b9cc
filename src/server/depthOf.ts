/** How deep lists and objects of a JSON value are inside each other; 0 for a plain value. Takes no stack for it. */
export function depthOf(value: unknown): number {
  let depth = 0;
  let level = [value].filter(isComposite);
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((item): unknown[] => Object.values(item)).filter(isComposite);
  }
  return depth;
}

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null;
