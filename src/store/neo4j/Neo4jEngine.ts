import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Engine, EngineTransaction } from '../Engine.js';
import { usualEngineLimits, type EngineLimits } from '../EngineLimits.js';
import { normaliseParameters } from '../normaliseParameters.js';
import { readAttempts, retry } from '../retry.js';
import type { Parameters, Row } from '../Store.js';
import { StoreError } from '../StoreError.js';
import { Turns } from '../Turns.js';
import { withDeadline } from '../withDeadline.js';
import { classifyNeo4jError, isAcquisitionTimeout, isOutdatedBookmark } from './classifyNeo4jError.js';
import { tooOld } from './tooOld.js';

/** The server ends a transaction by itself; the client gives up `grace` later, in case the server hangs. */
const milliseconds = { connect: 3_000, acquire: 5_000, check: 2_000, grace: 1_000 };
/** For what does not read in turn: writers, and checks. */
const connectionsBesides = 8;

export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly limits?: Partial<EngineLimits>;
}

/** A Neo4j server or cluster. It need not be there: whatever is asked fails until it is. */
export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly #options: Neo4jOptions;
  readonly #limits: EngineLimits;
  readonly #turns: Turns;
  #driver: Driver;
  /** Those that hung, for what still runs on them. */
  readonly #retired = new Set<Driver>();
  #check: Promise<unknown> | undefined;
  /** Of the last write, so that every read of this store sees it; reads are not waited for. */
  #bookmarks: string[] = [];

  constructor(options: Neo4jOptions) {
    this.#options = options;
    this.#limits = { ...usualEngineLimits, ...options.limits };
    this.#turns = new Turns(this.#limits);
    this.#driver = this.#connections();
  }

  /** @throws StoreError DOWN when there is no server to talk to, DENIED when it does not let us in */
  async connect(): Promise<void> {
    const driver = this.#driver;
    const { database } = this.#options;
    const { agent } = await this.#within(
      driver,
      milliseconds.connect + milliseconds.acquire,
      'Connecting to Neo4j',
      driver.getServerInfo({ database }),
    );
    const complaint = tooOld(agent ?? '');
    if (complaint !== undefined) throw new StoreError('OTHER', complaint);
  }

  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const normalised = normaliseParameters(parameters, neo4j.int);
    const endTurn = await this.#turns.take();
    try {
      return await retry(readAttempts, () => this.#read(statement, normalised, this.#limits.statementTime));
    } finally {
      endTurn();
    }
  }

  async begin(): Promise<EngineTransaction> {
    const driver = this.#driver;
    const session = this.#session(driver, neo4j.session.WRITE);
    const { transactionTime } = this.#limits;
    const ends = Date.now() + transactionTime + milliseconds.grace;
    const within = <T>(what: string, call: PromiseLike<T>): Promise<T> =>
      this.#within(driver, Math.max(0, ends - Date.now()), what, call);
    try {
      const transaction = await within('A transaction', session.beginTransaction({ timeout: transactionTime }));
      return {
        run: async (statement, parameters = {}) => {
          const call = transaction.run(statement, normaliseParameters(parameters, neo4j.int));
          const { records } = await within('A statement', call);
          return records.map((record) => record.toObject());
        },
        commit: async () => {
          await within('A commit', transaction.commit());
          this.#bookmarks = session.lastBookmarks();
          abandon(session);
        },
        // Closing the session rolls back what it has not committed; a connection that is lost has done so already.
        rollback: () => withDeadline(session.close(), milliseconds.acquire, 'A rollback').catch(() => undefined),
      };
    } catch (error) {
      abandon(session);
      throw error;
    }
  }

  async define(statements: readonly string[]): Promise<void> {
    const driver = this.#driver;
    const session = this.#session(driver, neo4j.session.WRITE);
    try {
      for (const statement of [...statements, 'CALL db.awaitIndexes()']) {
        await this.#within(driver, this.#limits.transactionTime, 'A schema statement', session.run(statement));
      }
      this.#bookmarks = session.lastBookmarks();
    } finally {
      abandon(session);
    }
  }

  /** Many that ask at once ask the server once, beside all statements that wait for their turn. */
  async check(): Promise<void> {
    this.#check ??= this.#read('RETURN 1 AS one', {}, milliseconds.acquire).finally(() => (this.#check = undefined));
    await withDeadline(this.#check, milliseconds.check, 'Neo4j');
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver, ...this.#retired].map((driver) => driver.close()));
  }

  async #read(
    statement: string,
    parameters: Readonly<Record<string, unknown>>,
    timeout: number,
  ): Promise<readonly Row[]> {
    const driver = this.#driver;
    const session = this.#session(driver, neo4j.session.READ);
    try {
      const call = session.run(statement, parameters, { timeout });
      const { records } = await this.#within(driver, timeout + milliseconds.grace, 'A statement', call);
      return records.map((record) => record.toObject());
    } finally {
      abandon(session);
    }
  }

  #connections(): Driver {
    const { uri, user, password } = this.#options;
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: milliseconds.connect,
      connectionAcquisitionTimeout: milliseconds.acquire,
      maxConnectionPoolSize: this.#limits.statements + connectionsBesides,
      telemetryDisabled: true,
    });
  }

  #session(driver: Driver, defaultAccessMode: 'READ' | 'WRITE'): Session {
    return driver.session({ database: this.#options.database, defaultAccessMode, bookmarks: this.#bookmarks });
  }

  /** What a call to a server gives in time. @throws StoreError */
  async #within<T>(driver: Driver, deadline: number, what: string, call: PromiseLike<T>): Promise<T> {
    try {
      return await withDeadline(Promise.resolve(call), deadline, what);
    } catch (error) {
      const hangs = error instanceof StoreError || isAcquisitionTimeout(error);
      if (hangs) this.#replace(driver);
      // Of a graph that is no longer there, such as one before a restore: waiting for it again would never end.
      if (hangs || isOutdatedBookmark(error)) this.#bookmarks = [];
      throw classifyNeo4jError(error);
    }
  }

  /** The driver waits for ever on connections that hang, and keeps them: what comes next takes others. */
  #replace(hanging: Driver): void {
    if (hanging !== this.#driver) return;
    this.#driver = this.#connections();
    this.#retired.add(hanging);
    const close = (): void => {
      this.#retired.delete(hanging);
      void hanging.close();
    };
    setTimeout(close, this.#limits.transactionTime + milliseconds.grace).unref();
  }
}

/** Not waited for: on a server that hangs closing would take as long as the deadline just missed. */
function abandon(session: Session): void {
  session.close().catch(() => undefined);
}
