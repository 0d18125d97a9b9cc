import type { GraphRecords, NodeRecord } from '../../graph/GraphRecords.js';
import type { Span } from '../../text/Span.js';
import type { Numbered, PutEntry } from '../embedded/JournalEntry.js';
import type { Engine } from '../Engine.js';
import type { SourceFile, Store } from '../Store.js';
import type { StoredReport } from './StoredReport.js';

/** One thing that was looked at: null where it is right, else what is wrong with it, in words that name it. */
export type Look = string | null;
export type Looks = Iterable<Look> | AsyncIterable<Look>;

/** What a graph is made from, where that is kept. */
export interface Archive {
  /** By id, the entry of the journal that last put each. */
  readonly reports: ReadonlyMap<string, Numbered<PutEntry>>;
  /** @throws StoreError */
  source(entry: PutEntry): Promise<SourceFile>;
  /** As the graph was made; null for a graph that other rules made. */
  readonly decompose: ((source: SourceFile) => GraphRecords | Promise<GraphRecords>) | null;
}

/** What checks look at. */
export interface Patient {
  readonly graph: Pick<Store, 'read'>;
  /** Nodes that are there whatever is reported. */
  readonly fixtures: readonly NodeRecord[];
  /** null for Neo4j. */
  readonly archive: Archive | null;
  /** The leaves of the outline of a text, read anew; null for a text that cannot be read by itself. */
  readonly leavesOf: (text: string) => Promise<readonly Span[] | null>;
}

/** A rule that must hold of every graph. What is looked at is counted; a check that looks at nothing holds. */
export interface Check {
  readonly name: string;
  /** What is looked at, as it follows its number: `5 spans of texts`. */
  readonly of: string;
  /** What to do when it does not hold. */
  readonly remedy: Readonly<Record<Engine['name'], string>>;
  /** Reads texts and sources again: only when asked for. */
  readonly deep?: true;
  /** Looks at the graph beside its reports. */
  readonly whole?: (patient: Patient) => Looks;
  /** Looks at one report after the other. */
  readonly report?: (report: StoredReport, patient: Patient) => Looks;
}

/** How a check ended. */
export interface CheckResult extends Pick<Check, 'name' | 'of'> {
  /** How many things were looked at. */
  readonly looked: number;
  readonly faults: number;
  /** What is wrong, of the first of them. */
  readonly examples: readonly string[];
  /** What to do; null where nothing is wrong. */
  readonly remedy: string | null;
}
