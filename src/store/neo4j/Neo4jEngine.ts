import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import type { Engine, EngineTransaction } from '../Engine.js';
import { normaliseParameters } from '../normaliseParameters.js';
import { readAttempts, retry } from '../retry.js';
import type { Parameters, Row } from '../Store.js';
import { withDeadline } from '../withDeadline.js';
import { classifyNeo4jError } from './classifyNeo4jError.js';

/** The server ends a transaction by itself; the client gives up a little later, in case the server hangs. */
const milliseconds = { connect: 5_000, acquire: 10_000, read: 30_000, write: 120_000, hangs: 5_000 };

export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A Neo4j server or cluster. */
export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string;
  /** Of the last write, so that every read of this store sees it; reads are not waited for. */
  #bookmarks: string[] = [];

  constructor({ uri, user, password, database }: Neo4jOptions) {
    this.#database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: milliseconds.connect,
      connectionAcquisitionTimeout: milliseconds.acquire,
      telemetryDisabled: true,
    });
  }

  /** @throws StoreError DOWN when there is no server to talk to */
  async connect(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#database });
    } catch (error) {
      throw classifyNeo4jError(error);
    }
  }

  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const normalised = normaliseParameters(parameters, neo4j.int);
    return retry(readAttempts, () =>
      this.#inSession(neo4j.session.READ, (session) =>
        bounded(session.run(statement, normalised, { timeout: milliseconds.read }), milliseconds.read),
      ),
    );
  }

  async begin(): Promise<EngineTransaction> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      const transaction = await session.beginTransaction({ timeout: milliseconds.write });
      return {
        run: async (statement, parameters = {}) =>
          bounded(transaction.run(statement, normaliseParameters(parameters, neo4j.int)), milliseconds.write),
        commit: async () => {
          try {
            await withDeadline(transaction.commit(), milliseconds.write, 'A commit');
          } catch (error) {
            throw classifyNeo4jError(error);
          }
          this.#bookmarks = session.lastBookmarks();
          await session.close();
        },
        // Closing the session rolls back what it has not committed; a connection that is lost has done so already.
        rollback: () => withDeadline(session.close(), milliseconds.hangs, 'A rollback').catch(() => undefined),
      };
    } catch (error) {
      await session.close().catch(() => undefined);
      throw classifyNeo4jError(error);
    }
  }

  define(statements: readonly string[]): Promise<void> {
    return this.#inSession(neo4j.session.WRITE, async (session) => {
      for (const statement of [...statements, 'CALL db.awaitIndexes()']) {
        await bounded(session.run(statement), milliseconds.write);
      }
      this.#bookmarks = session.lastBookmarks();
    });
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ database: this.#database, defaultAccessMode, bookmarks: this.#bookmarks });
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#session(mode);
    try {
      return await work(session);
    } finally {
      // Not awaited: on a server that hangs this would take as long as the deadline just missed.
      session.close().catch(() => undefined);
    }
  }
}

async function bounded(call: PromiseLike<QueryResult>, timeout: number): Promise<readonly Row[]> {
  try {
    const { records } = await withDeadline(Promise.resolve(call), timeout + milliseconds.hangs, 'A statement');
    return records.map((record) => record.toObject());
  } catch (error) {
    throw classifyNeo4jError(error);
  }
}
