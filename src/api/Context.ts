import type { Store } from '../store/Store.js';

export interface Context {
  readonly store: Store;
}
