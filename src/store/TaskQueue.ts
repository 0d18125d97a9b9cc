import { StoreBusy } from './Turns.js';

/** Runs tasks one after the other, in the order they came; a task that fails does not stop those behind it. */
export class TaskQueue {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** @param most tasks that have not ended */
  constructor(private readonly most: number) {}

  /** To be asked before a task is begun. @throws StoreBusy when there are too many */
  admit(): void {
    if (this.#waiting >= this.most) throw new StoreBusy('waitingChanges', this.most);
  }

  run<T>(task: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const result = this.#last.then(task).finally(() => (this.#waiting -= 1));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all tasks so far have ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
