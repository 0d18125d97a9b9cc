import type { Parameters, PutResult, Row, SourceFile, Store } from './Store.js';
import { StoreError, type StoreErrorKind } from './StoreError.js';

/** What passes when its cause does, without anybody here doing something. */
const passing: ReadonlySet<StoreErrorKind> = new Set(['DOWN', 'TIMEOUT', 'CONFLICT', 'BUSY']);
/** Between two attempts; the longer where attempts themselves are counted, as those with a wrong password. */
const pauses = { usual: 1_000, counted: 10_000 };
/** What is not known by then is waited for. */
const firstAttemptMilliseconds = 3_000;

/** A store whose engine has to be prepared, and may not be there yet: it is tried until it is. */
export class AwaitedStore implements Store {
  #isReady = false;
  #trouble = new StoreError('DOWN', 'no answer so far');
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param prepare may be called again after it failed */
  constructor(
    private readonly store: Store,
    private readonly prepare: () => Promise<void>,
    private readonly notice: (message: string) => void,
  ) {}

  get engine(): Store['engine'] {
    return this.store.engine;
  }

  get issueTypes(): Store['issueTypes'] {
    return this.store.issueTypes;
  }

  /** Ends when the store is ready or known not to be. @throws StoreError what waiting does not mend */
  async begin(): Promise<void> {
    const attempt = this.#attempt();
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), firstAttemptMilliseconds).unref());
    const first = await Promise.race([attempt, late]);
    if (first === undefined) return;
    if (first !== 'late' && !passing.has(first.kind)) throw first;
    this.notice(`does not answer yet, and is waited for (${this.#trouble.message})`);
    void attempt.then((trouble) => this.#goOn(trouble));
  }

  async read(statement: string, parameters?: Parameters): Promise<readonly Row[]> {
    return this.#ready().read(statement, parameters);
  }

  async put(source: SourceFile): Promise<PutResult> {
    return this.#ready().put(source);
  }

  async delete(reportId: string): Promise<boolean> {
    return this.#ready().delete(reportId);
  }

  async check(): Promise<void> {
    await this.#ready().check();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.store.close();
  }

  #ready(): Store {
    if (this.#isReady) return this.store;
    throw new StoreError(this.#trouble.kind, this.#trouble.message, { cause: this.#trouble });
  }

  /** Resolves to why it is not ready. */
  async #attempt(): Promise<StoreError | undefined> {
    try {
      await this.prepare();
      this.#isReady = true;
      return undefined;
    } catch (error) {
      this.#trouble = error instanceof StoreError ? error : new StoreError('OTHER', String(error), { cause: error });
      return this.#trouble;
    }
  }

  #goOn(trouble: StoreError | undefined, told?: StoreError): void {
    if (this.#isClosed) return;
    if (trouble === undefined) {
      this.notice('is there now');
      return;
    }
    const waits = passing.has(trouble.kind);
    if (!waits && told?.kind !== trouble.kind) this.notice(`answers, but: ${trouble.message}`);
    this.#timer = setTimeout(
      () => void this.#attempt().then((next) => this.#goOn(next, trouble)),
      waits ? pauses.usual : pauses.counted,
    );
  }
}
