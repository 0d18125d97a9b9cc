import type { Engine, EngineTransaction } from './Engine.js';
import { retry, writeAttempts } from './retry.js';

/** What a unit of work may do: run statements, each of which must have succeeded for the unit to be committed. */
export type Transaction = Pick<EngineTransaction, 'run'>;

/**
 * Runs a unit of work in one transaction, again as a whole when it came into conflict with another writer.
 * Any failure rolls all of it back; the embedded engine would otherwise commit what came before a failed statement.
 *
 * @throws StoreError
 */
export function transact<T>(engine: Engine, unit: (transaction: Transaction) => Promise<T>): Promise<T> {
  return retry(writeAttempts, async () => {
    const transaction = await engine.begin();
    try {
      const result = await unit(transaction);
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  });
}
