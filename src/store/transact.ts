import type { Engine, EngineTransaction } from './Engine.js';
import { MayBeWritten } from './MayBeWritten.js';
import { retry, writeAttempts } from './retry.js';
import { StoreError, type StoreErrorKind } from './StoreError.js';

/** What a unit of work may do: run statements, each of which must have succeeded for the unit to be committed. */
export type Transaction = Pick<EngineTransaction, 'run'>;

/**
 * Runs a unit of work in one transaction, again as a whole when it came into conflict with another writer.
 * A statement that fails rolls all of it back, even if the unit goes on: the embedded engine would commit the rest.
 *
 * @throws StoreError; MayBeWritten where a commit was not answered and nothing after it succeeded
 */
export async function transact<T>(engine: Engine, unit: (transaction: Transaction) => Promise<T>): Promise<T> {
  let isOpen = false;
  const attempts = retry(writeAttempts, async () => {
    const transaction = await engine.begin();
    const failures: unknown[] = [];
    const run: Transaction['run'] = async (statement, parameters) => {
      try {
        return await transaction.run(statement, parameters);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    };
    try {
      const result = await unit({ run });
      if (failures.length > 0) throw failures[0];
      await transaction.commit().catch((error: unknown) => {
        isOpen ||= error instanceof StoreError && unanswered.has(error.kind);
        throw error;
      });
      return result;
    } catch (error) {
      await rollback(transaction);
      throw error;
    }
  });
  return attempts.catch((error: unknown) => {
    throw isOpen && error instanceof StoreError ? new MayBeWritten(error) : error;
  });
}

/** A commit that fails so may have been carried out. */
const unanswered: ReadonlySet<StoreErrorKind> = new Set(['TIMEOUT', 'DOWN']);

/** What is not committed is gone anyway; why it failed is what matters. */
async function rollback(transaction: EngineTransaction): Promise<void> {
  try {
    await transaction.rollback();
  } catch {
    // As said.
  }
}
