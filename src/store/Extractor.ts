import type { NodeRecord } from '../graph/GraphRecords.js';
import type { Decompose } from './Store.js';

/** How sources become records. The store is given it, so that it can make its graph again from its sources. */
export interface Extractor {
  /** The same source gives the same records for as long as `version` is the same. */
  readonly decompose: Decompose;
  /** Changes whenever `decompose` may answer differently: rules, taxonomy, model. */
  readonly version: string;
  /** Nodes that are there whatever is reported: the taxonomy. */
  readonly fixtures: readonly NodeRecord[];
}
