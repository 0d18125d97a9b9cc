/** The columns of a row that a statement collects: each expression once, and where in the row it stands. */
export class Columns {
  readonly #places = new Map<string, number>();

  /** @param first stand at the start, in this order */
  constructor(first: readonly string[] = []) {
    for (const expression of first) this.at(expression);
  }

  at(expression: string): number {
    const known = this.#places.get(expression) ?? this.#places.size;
    this.#places.set(expression, known);
    return known;
  }

  /** `[it.id, it.title]` */
  print(): string {
    return `[${[...this.#places.keys()].join(', ')}]`;
  }
}
