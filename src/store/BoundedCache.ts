import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';

/** Values by key, kept while they fit; those used longest ago go first. Asked as Apollo asks its caches, by promises. */
export class BoundedCache<Value extends object> {
  readonly #kept: InMemoryLRUCache<Value>;
  readonly #sizes = new WeakMap<Value, number>();
  #bytes = 0;
  #found = 0;
  #notFound = 0;

  /**
   * @param size of all values together
   * @param sizeOf a value, in the same measure
   */
  constructor(size: number, sizeOf: (value: Value) => number) {
    this.#kept = new InMemoryLRUCache<Value>({
      maxSize: size,
      sizeCalculation: (value) => {
        const taken = sizeOf(value);
        if (taken <= size) this.#count(value, taken);
        return taken;
      },
      dispose: (value) => this.#count(value, 0),
    });
  }

  get count(): number {
    return this.#kept.keys().length;
  }

  /** What the values that are kept take, about. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How often a value was asked for that was there. */
  get found(): number {
    return this.#found;
  }

  get notFound(): number {
    return this.#notFound;
  }

  async get(key: string): Promise<Value | undefined> {
    const value = await this.#kept.get(key);
    if (value === undefined) this.#notFound += 1;
    else this.#found += 1;
    return value;
  }

  set(key: string, value: Value): Promise<void> {
    return this.#kept.set(key, value);
  }

  delete(key: string): Promise<boolean> {
    return this.#kept.delete(key);
  }

  #count(value: Value, taken: number): void {
    this.#bytes += taken - (this.#sizes.get(value) ?? 0);
    this.#sizes.set(value, taken);
  }
}
