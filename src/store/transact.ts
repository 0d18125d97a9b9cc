import type { Engine, EngineTransaction } from './Engine.js';
import { retry, writeAttempts } from './retry.js';

/** What a unit of work may do: run statements, each of which must have succeeded for the unit to be committed. */
export type Transaction = Pick<EngineTransaction, 'run'>;

/**
 * Runs a unit of work in one transaction, again as a whole when it came into conflict with another writer.
 * A statement that fails rolls all of it back, even if the unit goes on: the embedded engine would commit the rest.
 *
 * @throws StoreError
 */
export function transact<T>(engine: Engine, unit: (transaction: Transaction) => Promise<T>): Promise<T> {
  return retry(writeAttempts, async () => {
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
      await transaction.commit();
      return result;
    } catch (error) {
      await rollback(transaction);
      throw error;
    }
  });
}

/** What is not committed is gone anyway; why it failed is what matters. */
async function rollback(transaction: EngineTransaction): Promise<void> {
  try {
    await transaction.rollback();
  } catch {
    // As said.
  }
}
