import type { Store } from '../store/Store.js';

export interface Context {
  readonly store: Store;
  /** Reads the store for what is gathered from the whole graph, and may keep the answers; else the store is read. */
  readonly answers?: Pick<Store, 'read'>;
  /** Told of each statement that was asked, and how long it took. */
  readonly onStatement?: (statement: string, milliseconds: number) => void;
  /** Told where what was read is not all, and more is read that must fit it. */
  readonly onFollowUp?: () => void;
}
