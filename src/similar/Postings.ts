import { Numbers } from './Numbers.js';

/** So many entries are looked through one by one sooner than that all are sorted again. */
const mostLoose = 50_000;

/**
 * Which things have a term, things being numbered from 0 as they come. Most entries are packed: those of one term side by
 * side, four bytes each. What came since the last packing lies loose, in the order it came.
 */
export class Postings {
  readonly #terms = new Map<string, number>();
  #things = 0;
  /** By term, where its packed entries begin; they end where those of the next one begin. */
  #starts = new Uint32Array(1);
  #packed = new Uint32Array(0);
  #looseTerms = new Numbers();
  #looseThings = new Numbers();
  /** By thing, how many of the terms looked for it has; all 0 in between. */
  #counts = new Uint32Array(0);

  /** Takes in the next thing by its terms, each given once. */
  add(terms: readonly string[]): void {
    for (const term of terms) {
      let number = this.#terms.get(term);
      if (number === undefined) this.#terms.set(term, (number = this.#terms.size));
      this.#looseTerms.push(number);
      this.#looseThings.push(this.#things);
    }
    this.#things += 1;
  }

  /** Tells every thing that has one of the terms, and how many of them it has, in no order. */
  count(terms: readonly string[], tell: (thing: number, count: number) => void): void {
    if (this.#counts.length < this.#things) this.#counts = new Uint32Array(this.#things + mostLoose);
    const [counts, packed] = [this.#counts, this.#packed];
    const met: number[] = [];
    const wanted = new Set(terms.map((term) => this.#terms.get(term)));
    for (const term of wanted) {
      if (term === undefined || term + 1 >= this.#starts.length) continue;
      for (let at = this.#starts[term]!; at < this.#starts[term + 1]!; at++) {
        if (counts[packed[at]!]!++ === 0) met.push(packed[at]!);
      }
    }
    for (let at = 0; at < this.#looseTerms.length; at++) {
      if (!wanted.has(this.#looseTerms.at(at))) continue;
      const thing = this.#looseThings.at(at);
      if (counts[thing]!++ === 0) met.push(thing);
    }
    for (const thing of met) {
      const count = counts[thing]!;
      counts[thing] = 0;
      tell(thing, count);
    }
  }

  /** Packs what is loose, if it is much; yields after each small part of the work. Nothing may be added meanwhile. */
  *pack(): Generator<void, void, void> {
    const [terms, things, former] = [this.#looseTerms, this.#looseThings, this.#starts];
    if (terms.length <= mostLoose) return;
    const starts = new Uint32Array(this.#terms.size + 1);
    for (let at = 0; at < terms.length; at++) {
      starts[terms.at(at) + 1]! += 1;
      if (at % 100_000 === 0) yield;
    }
    for (let term = 0; term < this.#terms.size; term++) {
      const length = term + 1 < former.length ? former[term + 1]! - former[term]! : 0;
      starts[term + 1]! += starts[term]! + length;
    }
    const packed = new Uint32Array(this.#packed.length + terms.length);
    const ends = starts.slice();
    for (let term = 0; term + 1 < former.length; term++) {
      for (let at = former[term]!; at < former[term + 1]!; at++) packed[ends[term]!++] = this.#packed[at]!;
      if (term % 10_000 === 0) yield;
    }
    for (let at = 0; at < terms.length; at++) {
      packed[ends[terms.at(at)]!++] = things.at(at);
      if (at % 100_000 === 0) yield;
    }
    [this.#starts, this.#packed] = [starts, packed];
    [this.#looseTerms, this.#looseThings] = [new Numbers(), new Numbers()];
  }
}
