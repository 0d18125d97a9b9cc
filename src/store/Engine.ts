import type { Parameters, Row } from './Store.js';

/** One transaction of an engine. After a statement failed it can only be rolled back. */
export interface EngineTransaction {
  /** @throws StoreError */
  run(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** @throws StoreError */
  commit(): Promise<void>;
  /** Never rejects: whatever is not committed is gone anyway. */
  rollback(): Promise<void>;
}

/** What a graph database must do for the store. Its rows are plain values, its errors are StoreErrors. */
export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  /** Runs one statement that may not write. @throws StoreError */
  read(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Begins a transaction that may write; the store has no two of them open at once. @throws StoreError */
  begin(): Promise<EngineTransaction>;
  /** Runs each schema statement in a transaction of its own and waits until all are in force. @throws StoreError */
  define(statements: readonly string[]): Promise<void>;
  /** Whether the engine answers: soon, and whatever else it does. @throws StoreError */
  check(): Promise<void>;
  close(): Promise<void>;
}
