import grafeo from '@grafeo-db/js';
import type { GrafeoDB as Database, QueryResult, Transaction as NativeTransaction } from '@grafeo-db/js';
import type { Engine, EngineTransaction } from '../Engine.js';
import { usualEngineLimits, type EngineLimits } from '../EngineLimits.js';
import { normaliseParameters } from '../normaliseParameters.js';
import type { Parameters, Row } from '../Store.js';
import { StoreError } from '../StoreError.js';
import { Turns } from '../Turns.js';
import { withDeadline } from '../withDeadline.js';
import { classifyGrafeoError } from './classifyGrafeoError.js';
import { plainRows } from './plainRows.js';

const checkMilliseconds = 2_000;
/** After so many commits the engine folds its log into its file. (Its own trigger for that costs 0.1 s at closing.) */
const commitsPerCheckpoint = 500;

export interface EmbeddedEngineOptions {
  /** The engine's file, made where there is none; null: in memory. */
  readonly path: string | null;
  /** Answers rows that no ORDER BY orders in random order, so that tests find them. */
  readonly shuffleUnordered?: boolean;
  readonly limits?: Partial<EngineLimits>;
}

/**
 * Grafeo, in this process. It cannot be told to stop: a query that runs into its deadline is no longer waited for, but it
 * keeps its turn, on a thread of its own, until it ends; asked again meanwhile it is refused.
 */
export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly #database: Database;
  readonly #isDurable: boolean;
  readonly #limits: EngineLimits;
  readonly #turns: Turns;
  /** Queries that run on though nobody waits for them. */
  readonly #overdue = new Set<string>();
  #commits = 0;
  #open = true;

  /** @throws StoreError LOCKED when the file is open already, DAMAGED when it cannot be read */
  constructor({ path, shuffleUnordered = false, limits }: EmbeddedEngineOptions) {
    this.#database = translated(() => grafeo.GrafeoDB.create(path, { shuffleUnordered }));
    this.#isDurable = path !== null;
    this.#limits = { ...usualEngineLimits, ...limits };
    this.#turns = new Turns(this.#limits);
  }

  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const query = { statement, parameters };
    if (this.#overdue.size > 0 && this.#overdue.has(JSON.stringify(query))) {
      throw new StoreError('TIMEOUT', 'The same query took too long before, and is running still');
    }
    const endTurn = await this.#turns.take();
    const call = this.#rolledBack(statement, parameters).finally(endTurn);
    try {
      const result = await withDeadline(call, this.#limits.statementTime, 'A query');
      if (writes(result)) throw new StoreError('READ_ONLY', 'A query tried to write');
      return plainRows(result);
    } catch (error) {
      if (error instanceof StoreError && error.kind === 'TIMEOUT') this.#keepOverdue(JSON.stringify(query), call);
      throw error;
    }
  }

  async check(): Promise<void> {
    await withDeadline(this.#rolledBack('RETURN 1 AS one', {}), checkMilliseconds, 'The engine');
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

  /** @throws StoreError FULL where the log cannot be folded in: nothing is lost, and it can be closed again when there is room */
  async close(): Promise<void> {
    await Promise.resolve();
    if (this.#open) translated(() => this.#database.close());
    this.#open = false;
  }

  /** A transaction of its own that is always rolled back keeps a statement that writes from doing so. */
  async #rolledBack(statement: string, parameters: Parameters): Promise<QueryResult> {
    const transaction = this.#begin();
    try {
      return await execute(transaction, statement, parameters);
    } finally {
      transaction.rollback();
    }
  }

  #keepOverdue(query: string, call: Promise<unknown>): void {
    this.#overdue.add(query);
    const forget = (): void => void this.#overdue.delete(query);
    call.then(forget, forget);
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
