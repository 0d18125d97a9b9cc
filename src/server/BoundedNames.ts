/** Names that callers chose, as far as they may become labels: the first so many, each of a bearable length. */
export class BoundedNames {
  readonly #known = new Set<string>();

  constructor(private readonly most: number) {}

  /**
   * The name itself or, in brackets as no name of GraphQL is, what stands for others.
   *
   * @param isNew whether it may become one of them
   */
  labelOf(name: string | null, isNew: boolean): string {
    if (name === null) return '(none)';
    if (isNew && this.#known.size < this.most && name.length <= longest) this.#known.add(name);
    return this.#known.has(name) ? name : '(other)';
  }
}

const longest = 64;
