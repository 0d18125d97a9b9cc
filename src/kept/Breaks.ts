import { setImmediate as nextTurn } from 'node:timers/promises';

const longestMilliseconds = 15;

/** Breaks in long work, so that others get their turn meanwhile. */
export class Breaks {
  #since = performance.now();

  /** Call often; there is a break when the work has gone on for a while since the last one. */
  async take(): Promise<void> {
    if (performance.now() - this.#since < longestMilliseconds) return;
    await nextTurn();
    this.#since = performance.now();
  }
}
