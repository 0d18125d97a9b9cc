import type { EngineLimits } from './EngineLimits.js';
import { StoreError } from './StoreError.js';

type Limits = Pick<EngineLimits, 'statements' | 'waitingStatements' | 'waitingTime'>;

/** The engine has all it can take: of which limit, and what it is. */
export class StoreBusy extends StoreError {
  constructor(
    readonly limit: keyof Limits | 'waitingChanges' | 'waitingSize',
    readonly value: number,
  ) {
    super('BUSY', `More than the engine takes at once: ${limit} is ${value}`);
    this.name = 'StoreBusy';
  }
}

/** Lets so many statements run at once. Others wait for their turn: only so many of them, and only so long. */
export class Turns {
  #running = 0;
  /** In the order they came. */
  readonly #waiting = new Set<() => void>();

  constructor(private readonly limits: Limits) {}

  /** Resolves, when it is the caller's turn, to what ends it; to be called once. @throws StoreBusy */
  async take(): Promise<() => void> {
    const { statements, waitingStatements, waitingTime } = this.limits;
    if (this.#running < statements) {
      this.#running += 1;
    } else {
      if (this.#waiting.size >= waitingStatements) throw new StoreBusy('waitingStatements', waitingStatements);
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => {
          this.#waiting.delete(begin);
          reject(new StoreBusy('waitingTime', waitingTime));
        }, waitingTime);
        const begin = (): void => {
          this.#waiting.delete(begin);
          clearTimeout(timer);
          resolve();
        };
        this.#waiting.add(begin);
      });
    }
    return () => {
      const [next] = this.#waiting;
      // The turn is handed on.
      if (next === undefined) this.#running -= 1;
      else next();
    };
  }
}
