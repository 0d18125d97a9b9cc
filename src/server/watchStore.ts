import type { Store } from '../store/Store.js';
import { StoreError } from '../store/StoreError.js';
import { ParseRefusal } from '../text/ParseRefusal.js';
import type { ChangeOutcome, Metrics } from './Metrics.js';

/** The store itself, of which is counted and timed what it is asked. */
export function watchStore(store: Store, metrics: Metrics): Store {
  const { engine } = store;
  const failed = (error: unknown): void => {
    if (error instanceof StoreError) metrics.storeError(engine, error.kind);
  };

  async function change<Result>(
    name: 'put' | 'delete',
    run: () => Promise<Result>,
    outcomeOf: (result: Result) => ChangeOutcome,
  ): Promise<Result> {
    const started = performance.now();
    let outcome: ChangeOutcome = 'failed';
    try {
      const result = await run();
      outcome = outcomeOf(result);
      return result;
    } catch (error) {
      if (error instanceof ParseRefusal) outcome = 'refused';
      failed(error);
      throw error;
    } finally {
      metrics.change(name, outcome, performance.now() - started);
    }
  }

  return {
    engine,
    issueTypes: store.issueTypes,
    async read(statement, parameters) {
      const started = performance.now();
      try {
        return await store.read(statement, parameters);
      } catch (error) {
        failed(error);
        throw error;
      } finally {
        metrics.statement(engine, performance.now() - started);
      }
    },
    put: (source) =>
      change(
        'put',
        () => store.put(source),
        ({ outcome }) => putOutcomes[outcome],
      ),
    delete: (reportId) =>
      change(
        'delete',
        () => store.delete(reportId),
        (found) => (found ? 'deleted' : 'missing'),
      ),
    check: () => store.check(),
    close: () => store.close(),
  };
}

const putOutcomes = { CREATED: 'created', REPLACED: 'replaced', UNCHANGED: 'unchanged' } as const;
