import grafeo from '@grafeo-db/js';
import type { GrafeoDB as Database, QueryResult, Transaction as NativeTransaction } from '@grafeo-db/js';
import type { Engine, EngineTransaction } from '../Engine.js';
import { normaliseParameters } from '../normaliseParameters.js';
import type { Parameters, Row } from '../Store.js';
import { StoreError } from '../StoreError.js';
import { withDeadline } from '../withDeadline.js';
import { classifyGrafeoError } from './classifyGrafeoError.js';
import { plainRows } from './plainRows.js';

const readDeadlineMilliseconds = 30_000;
/** After so many commits the engine folds its log into its file. (Its own trigger for that costs 0.1 s at closing.) */
const commitsPerCheckpoint = 500;

export interface EmbeddedEngineOptions {
  /** The engine's file, made where there is none; null: in memory. */
  readonly path: string | null;
  /** Answers rows that no ORDER BY orders in random order, so that tests find them. */
  readonly shuffleUnordered?: boolean;
}

/** Grafeo, in this process. */
export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly #database: Database;
  readonly #isDurable: boolean;
  #commits = 0;
  #open = true;

  /** @throws StoreError LOCKED when the file is open already, DAMAGED when it cannot be read */
  constructor({ path, shuffleUnordered = false }: EmbeddedEngineOptions) {
    this.#database = translated(() => grafeo.GrafeoDB.create(path, { shuffleUnordered }));
    this.#isDurable = path !== null;
  }

  /** A transaction of its own that is always rolled back keeps a statement that writes from doing so. */
  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const transaction = this.#begin();
    const call = execute(transaction, statement, parameters).finally(() => {
      transaction.rollback();
    });
    const result = await withDeadline(call, readDeadlineMilliseconds, 'A query');
    if (writes(result)) throw new StoreError('READ_ONLY', 'A query tried to write');
    return plainRows(result);
  }

  async begin(): Promise<EngineTransaction> {
    await Promise.resolve();
    const transaction = this.#begin();
    let hasEnded = false;
    return {
      run: async (statement, parameters = {}) => plainRows(await execute(transaction, statement, parameters)),
      commit: async () => {
        await Promise.resolve();
        // Also when it fails.
        hasEnded = true;
        translated(() => {
          transaction.commit();
        });
        this.#checkpoint();
      },
      rollback: () => {
        if (!hasEnded) transaction.rollback();
        hasEnded = true;
        return Promise.resolve();
      },
    };
  }

  async define(statements: readonly string[]): Promise<void> {
    for (const statement of statements) {
      await this.#database.executeCypher(statement).catch((error: unknown) => {
        throw classifyGrafeoError(error);
      });
    }
  }

  close(): Promise<void> {
    if (this.#open) this.#database.close();
    this.#open = false;
    return Promise.resolve();
  }

  #checkpoint(): void {
    this.#commits += 1;
    if (!this.#isDurable || this.#commits % commitsPerCheckpoint !== 0) return;
    try {
      this.#database.walCheckpoint();
    } catch {
      // What was committed is in the log all the same; the next checkpoint, or closing, folds it in.
    }
  }

  /** The engine itself would go on answering after it was closed. */
  #begin(): NativeTransaction {
    if (!this.#open) throw new StoreError('DOWN', 'The store is closed');
    return translated(() => this.#database.beginTransaction());
  }
}

async function execute(
  transaction: NativeTransaction,
  statement: string,
  parameters: Parameters,
): Promise<QueryResult> {
  const normalised = normaliseParameters(parameters, (integer) => integer);
  try {
    return await transaction.executeCypher(statement, normalised);
  } catch (error) {
    throw classifyGrafeoError(error);
  }
}

function writes({ counters }: QueryResult): boolean {
  return Object.values(counters).some((count) => count > 0);
}

function translated<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw classifyGrafeoError(error);
  }
}
