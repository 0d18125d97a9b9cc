import { checkRecords } from './checkRecords.js';
import type { Engine } from './Engine.js';
import { usualEngineLimits, type EngineLimits } from './EngineLimits.js';
import type { Extractor } from './Extractor.js';
import { fixedStatement } from './fixedStatement.js';
import { hashOf } from './hashOf.js';
import { keepFixtures } from './keepFixtures.js';
import type { Ledger, LedgerEntry } from './Ledger.js';
import { MayBeWritten } from './MayBeWritten.js';
import { failure, PutQueue, type DecomposedPut, type WaitingPut } from './PutQueue.js';
import { removeReport, replaceReports, type StampedRecords } from './replaceReports.js';
import type { Parameters, PutResult, Row, SourceFile, Store } from './Store.js';
import { StoreError, type StoreErrorKind } from './StoreError.js';
import { TaskQueue } from './TaskQueue.js';
import { transact } from './transact.js';

const readEntries = fixedStatement('read-entries');

/** What befalls any report: it is not looked for the one among several that causes it. */
const befallsAll: ReadonlySet<StoreErrorKind> = new Set([
  'BUSY',
  'CONFLICT',
  'DENIED',
  'DOWN',
  'FULL',
  'LOCKED',
  'MISSING',
  'READ_ONLY',
  'TIMEOUT',
]);

/** A put that is in the ledger and not yet in the graph. */
interface Change extends StampedRecords {
  readonly put: WaitingPut;
  readonly entry: LedgerEntry;
  readonly outcome: PutResult['outcome'];
}

/** The store over any engine: all that is not an engine's own way of doing things. */
export class GraphStore implements Store {
  /** One writer at a time: the embedded engine fails the second of two, and the ledger has one end. */
  readonly #writers: TaskQueue;
  readonly #puts = new PutQueue();

  readonly #fixtureIds: ReadonlySet<string>;
  readonly issueTypes: ReadonlySet<string>;

  constructor(
    private readonly graph: Engine,
    private readonly extractor: Extractor,
    private readonly ledger: Ledger,
    limits: Partial<EngineLimits> = {},
  ) {
    this.#writers = new TaskQueue({ ...usualEngineLimits, ...limits });
    this.#fixtureIds = new Set(extractor.fixtures.map(({ id }) => id));
    this.issueTypes = new Set(extractor.fixtures.map(({ properties }) => properties['key'] as string));
  }

  get engine(): Engine['name'] {
    return this.graph.name;
  }

  read(statement: string, parameters?: Parameters): Promise<readonly Row[]> {
    return this.graph.read(statement, parameters);
  }

  async put(source: SourceFile): Promise<PutResult> {
    const size = source.bytes.length;
    this.#writers.admit(size);
    const put = this.#puts.add(source, this.#decompose(source));
    return this.#writers.run(async () => {
      // It may have been written with one before it.
      if (put.result === undefined) await this.#write(await this.#puts.takeGroup());
      return put.result!();
    }, size);
  }

  async delete(reportId: string): Promise<boolean> {
    this.#writers.admit();
    const ended = this.#puts.endGroup();
    return this.#writers.run(async () => {
      ended();
      if ((await this.graph.read(readEntries, { reportIds: [reportId] })).length === 0) return false;
      const entry = await this.ledger.delete(reportId);
      try {
        await transact(this.graph, (transaction) => removeReport(transaction, reportId));
      } catch (error) {
        throw await takenBack(reportId, entry, error);
      }
      return true;
    });
  }

  check(): Promise<void> {
    return this.graph.check();
  }

  async close(): Promise<void> {
    await this.#writers.idle();
    try {
      await this.graph.close();
    } finally {
      await this.ledger.close();
    }
  }

  async #decompose(source: SourceFile) {
    const records = await this.extractor.decompose(source);
    checkRecords(records, this.#fixtureIds);
    return records;
  }

  /** Each put has its result afterwards. */
  async #write(puts: readonly DecomposedPut[]): Promise<void> {
    if (puts.length === 0) return;
    try {
      await this.#change(await this.#enter(puts));
    } catch (error) {
      for (const { put } of puts) put.result = failure(error);
    }
  }

  /** Enters what has changed in the ledger, and gives the rest its result. */
  async #enter(puts: readonly DecomposedPut[]): Promise<readonly Change[]> {
    const extractor = this.extractor.version;
    const reportIds = puts.map(({ records }) => records.reportId);
    const rows = await this.graph.read(readEntries, { reportIds });
    const formers = new Map(rows.map((row) => [row['reportId'] as string, row]));
    const changed = puts.flatMap(({ put, records }) => {
      const { reportId } = records;
      const former = formers.get(reportId);
      const sha256 = hashOf(put.source.bytes);
      if (former?.['sha256'] === sha256 && former['extractor'] === extractor) {
        put.result = () => ({ outcome: 'UNCHANGED', reportId });
        return [];
      }
      const outcome = former === undefined ? ('CREATED' as const) : ('REPLACED' as const);
      return { put, records, outcome, deposit: { source: put.source, sha256, reportId, extractor } };
    });
    if (changed.length === 0) return [];
    await keepFixtures(this.graph, this.extractor.fixtures);
    const entries = await this.ledger.put(changed.map(({ deposit }) => deposit));
    return changed.map(({ put, records, outcome, deposit }, at) => {
      const entry = entries[at]!;
      const stamp = { sha256: deposit.sha256, extractor, sequence: entry.sequence };
      return { put, records, outcome, entry, stamp };
    });
  }

  /** All in one transaction or, where one of them cannot be written, as many as can. */
  async #change(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    try {
      await transact(this.graph, (transaction) => replaceReports(transaction, changes));
      for (const { put, outcome, records } of changes) put.result = () => ({ outcome, reportId: records.reportId });
    } catch (error) {
      if (changes.length > 1 && !(error instanceof StoreError && befallsAll.has(error.kind))) {
        const half = Math.ceil(changes.length / 2);
        await this.#change(changes.slice(0, half));
        await this.#change(changes.slice(half));
        return;
      }
      for (const { put, records, entry } of changes) {
        put.result = failure(await takenBack(records.reportId, entry, error));
      }
    }
  }
}

/** What the graph refuses is struck from the ledger too. Gives the error to tell. */
async function takenBack(reportId: string, entry: LedgerEntry, error: unknown): Promise<unknown> {
  const isStruck = await entry.takeBack().then(
    () => true,
    () => false,
  );
  if (!(error instanceof StoreError)) return error;
  const outlook = isStruck ? '' : '. It will be tried again when the store is next opened';
  const state = error instanceof MayBeWritten ? 'may be written' : 'was left as it was';
  return new StoreError(error.kind, `${reportId} ${state}: ${error.message}${outlook}`, { cause: error });
}
