import type { EngineLimits } from './EngineLimits.js';
import { StoreBusy } from './Turns.js';

type Limits = Pick<EngineLimits, 'waitingChanges' | 'waitingSize'>;

/** Runs tasks one after the other, in the order they came; a task that fails does not stop those behind it. */
export class TaskQueue {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #size = 0;

  /** @param limits of tasks that have not ended */
  constructor(private readonly limits: Limits) {}

  /** To be asked before a task of so many bytes is begun. One may always wait. @throws StoreBusy when there are too many */
  admit(size = 0): void {
    const { waitingChanges, waitingSize } = this.limits;
    if (this.#waiting >= waitingChanges) throw new StoreBusy('waitingChanges', waitingChanges);
    if (this.#waiting > 0 && this.#size + size > waitingSize) throw new StoreBusy('waitingSize', waitingSize);
  }

  run<T>(task: () => Promise<T>, size = 0): Promise<T> {
    this.#waiting += 1;
    this.#size += size;
    const result = this.#last.then(task).finally(() => {
      this.#waiting -= 1;
      this.#size -= size;
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all tasks so far have ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
