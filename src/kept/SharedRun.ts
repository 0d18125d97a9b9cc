/**
 * Runs a task for many who ask at once: one run for all who ask before it begins. Who asks while it is under way gets the
 * next one, since the one under way may have seen what was before.
 */
export class SharedRun {
  #last: Promise<unknown> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(private readonly task: () => Promise<void>) {}

  /** Resolves when a run that began after this call has ended. */
  run(): Promise<void> {
    this.#next ??= this.#last.then(() => {
      this.#next = undefined;
      const run = this.task();
      this.#last = run.catch(() => undefined);
      return run;
    });
    return this.#next;
  }
}
