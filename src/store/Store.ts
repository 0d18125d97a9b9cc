import type { GraphRecords } from '../graph/GraphRecords.js';

/** What a statement may be given: strings, integers, booleans, null, lists of these, and for UNWIND lists of maps or of lists. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A row of an answer by column: strings, numbers, booleans, null and lists of these. Never nodes, never undefined. */
export type Row = Readonly<Record<string, unknown>>;

/** The bytes of a report as they came, and what is known of where they came from. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  /** Without folders. */
  readonly fileName: string;
  readonly url: string | null;
  /** ISO 8601 instants. */
  readonly retrievedAt: string | null;
  readonly ingestedAt: string;
}

export type IngestOutcome = 'CREATED' | 'REPLACED' | 'UNCHANGED';

/** Turns a source into its records; pure, so that a store can make its graph again from its sources. */
export type Decompose = (source: SourceFile) => GraphRecords | Promise<GraphRecords>;

export interface PutResult {
  readonly outcome: IngestOutcome;
  readonly reportId: string;
}

/** The contract both engines fulfil; one test suite runs against each. */
export interface Store {
  readonly engine: 'embedded' | 'neo4j';
  /** Keys of the issue types that its reports are read with. */
  readonly issueTypes: ReadonlySet<string>;
  /** Runs one statement that does not write; it sees every put and delete of this store that has ended. @throws StoreError */
  read(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
  /**
   * Writes a whole report in one transaction, in place of an earlier version of it. UNCHANGED: the source's bytes and
   * the extractor's version are those of the report that is there, and nothing is written.
   *
   * @throws StoreError naming the report; whatever the extractor throws for a source that is no report
   */
  put(source: SourceFile): Promise<PutResult>;
  /** Removes a report and what only it held up; false where there is none of that id. @throws StoreError */
  delete(reportId: string): Promise<boolean>;
  /** Whether it can be read: answered within seconds, however busy it is. @throws StoreError telling why not */
  check(): Promise<void>;
  /** Waits for puts and deletes under way. */
  close(): Promise<void>;
}
