import { checkRecords } from './checkRecords.js';
import type { Engine } from './Engine.js';
import type { Extractor } from './Extractor.js';
import { fixedStatement } from './fixedStatement.js';
import { hashOf } from './hashOf.js';
import { keepFixtures } from './keepFixtures.js';
import type { Ledger, LedgerEntry } from './Ledger.js';
import { removeReport, replaceReport } from './replaceReport.js';
import type { Parameters, PutResult, Row, SourceFile, Store } from './Store.js';
import { StoreError } from './StoreError.js';
import { TaskQueue } from './TaskQueue.js';
import { transact, type Transaction } from './transact.js';

const readEntry = fixedStatement('read-entry');

/** The store over any engine: all that is not an engine's own way of doing things. */
export class GraphStore implements Store {
  /** One writer at a time: the embedded engine fails the second of two, and the ledger has one end. */
  readonly #writers = new TaskQueue();

  readonly #fixtureIds: ReadonlySet<string>;
  readonly issueTypes: ReadonlySet<string>;

  constructor(
    private readonly graph: Engine,
    private readonly extractor: Extractor,
    private readonly ledger: Ledger,
  ) {
    this.#fixtureIds = new Set(extractor.fixtures.map(({ id }) => id));
    this.issueTypes = new Set(extractor.fixtures.map(({ properties }) => properties['key'] as string));
  }

  get engine(): Engine['name'] {
    return this.graph.name;
  }

  read(statement: string, parameters?: Parameters): Promise<readonly Row[]> {
    return this.graph.read(statement, parameters);
  }

  put(source: SourceFile): Promise<PutResult> {
    return this.#writers.run(async () => {
      const records = await this.extractor.decompose(source);
      checkRecords(records, this.#fixtureIds);
      const { reportId } = records;
      const extractor = this.extractor.version;
      const sha256 = hashOf(source.bytes);

      const [former] = await this.graph.read(readEntry, { reportId });
      if (former?.['sha256'] === sha256 && former['extractor'] === extractor) {
        return { outcome: 'UNCHANGED', reportId };
      }
      await keepFixtures(this.graph, this.extractor.fixtures);
      const entry = await this.ledger.put({ source, sha256, reportId, extractor });
      await this.#change(reportId, entry, (transaction) =>
        replaceReport(transaction, records, { sha256, extractor, sequence: entry.sequence }),
      );
      return { outcome: former === undefined ? 'CREATED' : 'REPLACED', reportId };
    });
  }

  delete(reportId: string): Promise<boolean> {
    return this.#writers.run(async () => {
      const [former] = await this.graph.read(readEntry, { reportId });
      if (former === undefined) return false;
      const entry = await this.ledger.delete(reportId);
      await this.#change(reportId, entry, (transaction) => removeReport(transaction, reportId));
      return true;
    });
  }

  async close(): Promise<void> {
    await this.#writers.idle();
    await this.graph.close();
    await this.ledger.close();
  }

  /** All or nothing: what the graph refuses is struck from the ledger too. */
  async #change(
    reportId: string,
    entry: LedgerEntry,
    unit: (transaction: Transaction) => Promise<void>,
  ): Promise<void> {
    try {
      await transact(this.graph, unit);
    } catch (error) {
      const isStruck = await entry.takeBack().then(
        () => true,
        () => false,
      );
      if (!(error instanceof StoreError)) throw error;
      const outlook = isStruck ? '' : '. It will be tried again when the store is next opened';
      throw new StoreError(error.kind, `${reportId} was left as it was: ${error.message}${outlook}`, { cause: error });
    }
  }
}
