/** A tree of characters: one walk from each position of a text finds every term that begins there. */
export class TermIndex<Meaning> {
  readonly #root: Branch<Meaning> = { next: new Map(), term: null };
  /** By two characters: whether a term may begin with them, so that most places need no walk. */
  readonly #begins = new Uint8Array(0x10000);

  /** All terms, to make such an index of elsewhere. */
  readonly entries: readonly (readonly [term: string, meaning: Meaning])[];

  /** @param terms folded as the texts are in which they are looked for */
  constructor(terms: Iterable<readonly [term: string, meaning: Meaning]>) {
    this.entries = [...terms];
    for (const [term, meaning] of this.entries) {
      if (term.length === 1) this.#begins.fill(1);
      this.#begins[pairAt(term, 0)] = 1;
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
    const taken = new Uint8Array(to - from);
    const apart: Found<Meaning>[] = [];
    for (const sameLength of this.#byLength(words, from, to).reverse())
      for (const found of sameLength ?? []) {
        // What was taken before is as long or longer: it covers an end of whatever it shares characters with.
        if (taken[found.start - from] === 1 || taken[found.end - 1 - from] === 1) continue;
        taken.fill(1, found.start - from, found.end - from);
        apart.push(found);
      }
    return apart.sort((a, b) => a.start - b.start);
  }

  /** Every term that stands there, in order, by its length. */
  #byLength(words: string, from: number, to: number): (Found<Meaning>[] | undefined)[] {
    const found: (Found<Meaning>[] | undefined)[] = [];
    for (let start = from; start < to; start++) {
      if (this.#begins[pairAt(words, start)] === 0) continue;
      let branch: Branch<Meaning> | undefined = this.#root;
      for (let end = start; end < to;) {
        branch = branch.next.get(words.charCodeAt(end++));
        if (branch === undefined) break;
        if (branch.term === null) continue;
        const { term, meaning } = branch.term;
        (found[term.length] ??= []).push({ term, meaning, start, end });
      }
    }
    return found;
  }
}

/** Two characters as one of 65,536 numbers, which few pairs share. */
function pairAt(words: string, at: number): number {
  return (words.charCodeAt(at) * 31 + words.charCodeAt(at + 1)) & 0xffff;
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
