/** A node of a tree as it is printed: its lines, and what stands below it. */
export interface Branch {
  readonly lines: readonly string[];
  readonly children: readonly Branch[];
}

/** The lines of a tree, each child joined to its parent. */
export function drawTree({ lines, children }: Branch): string[] {
  const [first = '', ...more] = lines;
  const below = children.length === 0 ? '  ' : '│ ';
  return [first, ...more.map((line) => below + line), ...children.flatMap(drawChild)];
}

function drawChild(child: Branch, index: number, siblings: readonly Branch[]): string[] {
  const [fork, below] = index === siblings.length - 1 ? ['└─ ', '   '] : ['├─ ', '│  '];
  return drawTree(child).map((line, at) => (at === 0 ? fork : below) + line);
}
