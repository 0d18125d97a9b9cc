/** A tree of characters: one walk from each position of a text finds every term that begins there. */
export class TermIndex<Meaning> {
  readonly #root: Branch<Meaning> = { next: new Map(), term: null };

  /** @param terms folded as the texts are in which they are looked for */
  constructor(terms: Iterable<readonly [term: string, meaning: Meaning]>) {
    for (const [term, meaning] of terms) {
      let branch = this.#root;
      for (let index = 0; index < term.length; index++) {
        const unit = term.charCodeAt(index);
        let next = branch.next.get(unit);
        if (next === undefined) branch.next.set(unit, (next = { next: new Map(), term: null }));
        branch = next;
      }
      branch.term = { term, meaning };
    }
  }

  /**
   * Terms in `words[from, to)`, in order and apart: of terms that share characters the longest stands, of equally long ones
   * the first.
   */
  find(words: string, from: number, to: number): Found<Meaning>[] {
    const found = this.#all(words, from, to);
    const taken = new Set<number>();
    return found
      .sort((a, b) => b.term.length - a.term.length || a.start - b.start)
      .filter(({ start, end }) => {
        for (let at = start; at < end; at++) if (taken.has(at)) return false;
        for (let at = start; at < end; at++) taken.add(at);
        return true;
      })
      .sort((a, b) => a.start - b.start);
  }

  #all(words: string, from: number, to: number): Found<Meaning>[] {
    const found: Found<Meaning>[] = [];
    for (let start = from; start < to; start++) {
      let branch: Branch<Meaning> | undefined = this.#root;
      for (let end = start; end < to; ) {
        branch = branch.next.get(words.charCodeAt(end++));
        if (branch === undefined) break;
        if (branch.term !== null) found.push({ ...branch.term, start, end });
      }
    }
    return found;
  }
}

export interface Found<Meaning> {
  readonly term: string;
  readonly meaning: Meaning;
  /** In the words searched, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

interface Branch<Meaning> {
  readonly next: Map<number, Branch<Meaning>>;
  term: { readonly term: string; readonly meaning: Meaning } | null;
}
