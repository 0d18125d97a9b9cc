/** A list of growing whole numbers, each kept as its distance from the one before: seven bits a byte, the last one's top bit set. */
class GrowingList {
  #bytes = new Uint8Array(4);
  #size = 0;
  last = -1;
  length = 0;

  push(value: number): void {
    if (this.#size + 5 > this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(this.#bytes.length * 1.5) + 5);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let distance = value - this.last;
    for (; distance > 0x7f; distance >>>= 7) this.#bytes[this.#size++] = distance & 0x7f;
    this.#bytes[this.#size++] = distance | 0x80;
    this.last = value;
    this.length += 1;
  }

  values(): Uint32Array {
    const values = new Uint32Array(this.length);
    let value = -1;
    let [distance, shift, at] = [0, 0, 0];
    for (let index = 0; index < this.#size; index++) {
      const byte = this.#bytes[index]!;
      distance |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte < 0x80) continue;
      values[at++] = value += distance;
      [distance, shift] = [0, 0];
    }
    return values;
  }
}

/**
 * Which texts have which pairs of neighbouring characters (UTF-16 units), texts being numbered from 0 as they come. Only
 * pairs of letters, digits and Han characters, which are all that is looked for.
 */
export class PairPostings {
  /** By first unit, by second unit. */
  readonly #lists: (Map<number, GrowingList> | undefined)[] = [];
  #texts = 0;

  /** Takes in the next text. */
  add(text: string): void {
    const number = this.#texts++;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (!isOfWords(unit)) {
        before = 0;
        continue;
      }
      if (before !== 0) {
        const list = this.#listOf(before, unit);
        if (list.last !== number) list.push(number);
      }
      before = unit;
    }
  }

  /** The texts that have the rarest pair of the runs, in order: all that have the runs, and others. undefined where no run has a pair. */
  candidates(runs: readonly string[]): Uint32Array | undefined {
    let rarest: GrowingList | undefined;
    for (const run of runs) {
      for (let at = 0; at + 1 < run.length; at++) {
        const list = this.#lists[run.charCodeAt(at)]?.get(run.charCodeAt(at + 1));
        if (list === undefined) return new Uint32Array();
        if (rarest === undefined || list.length < rarest.length) rarest = list;
      }
    }
    return rarest?.values();
  }

  #listOf(first: number, second: number): GrowingList {
    let ofFirst = this.#lists[first];
    if (ofFirst === undefined) this.#lists[first] = ofFirst = new Map();
    let list = ofFirst.get(second);
    if (list === undefined) ofFirst.set(second, (list = new GrowingList()));
    return list;
  }
}

const wordUnits = new Uint8Array(0x10000);
const [unknown, ofWords, ofNone] = [0, 1, 2];

/** Whether a unit can be part of what is looked for; halves of characters can. */
function isOfWords(unit: number): boolean {
  if (wordUnits[unit] === unknown) {
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    wordUnits[unit] = isHalf || /[\p{L}\p{N}\p{Script=Han}]/u.test(String.fromCharCode(unit)) ? ofWords : ofNone;
  }
  return wordUnits[unit] === ofWords;
}
