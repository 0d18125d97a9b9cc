import type { SourceFile } from './Store.js';

/** A report about to be written. */
export interface Deposit {
  readonly source: SourceFile;
  readonly sha256: string;
  readonly reportId: string;
  /** Version of the extractor. */
  readonly extractor: string;
}

export interface LedgerEntry {
  /** Grows by one with each entry. */
  readonly sequence: number;
  /** Makes the entry undone, after the graph refused what it says. */
  takeBack(): Promise<void>;
}

/** What remembers every change durably before the graph is touched, so that the graph can be made again from it. */
export interface Ledger {
  /** Remembers all of them, or none. @throws StoreError */
  put(deposits: readonly Deposit[]): Promise<readonly LedgerEntry[]>;
  /** @throws StoreError */
  delete(reportId: string): Promise<LedgerEntry>;
  close(): Promise<void>;
}
