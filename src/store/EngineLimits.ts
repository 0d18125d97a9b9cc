/** How much of an engine and its store is used at once, and how long it is waited for. Times are in milliseconds. */
export interface EngineLimits {
  /** For one statement that reads. */
  readonly statementTime: number;
  /** For one transaction that writes; Neo4j only. */
  readonly transactionTime: number;
  /** That read at once; on Neo4j each takes a connection. */
  readonly statements: number;
  /** That wait for others to end. */
  readonly waitingStatements: number;
  /** For a statement to wait. */
  readonly waitingTime: number;
  /** Puts and deletes that were asked for and are not done. */
  readonly waitingChanges: number;
  /** In bytes, of the sources that these puts hold. */
  readonly waitingSize: number;
}

export const usualEngineLimits: EngineLimits = {
  statementTime: 30_000,
  transactionTime: 120_000,
  statements: 32,
  waitingStatements: 1_000,
  waitingTime: 10_000,
  waitingChanges: 200,
  waitingSize: 100 * 1024 * 1024,
};
