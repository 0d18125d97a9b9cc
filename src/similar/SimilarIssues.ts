import { fixedStatement } from '../store/fixedStatement.js';
import { graphVersion } from '../store/graphVersion.js';
import type { Store } from '../store/Store.js';
import { Breaks } from './Breaks.js';
import { SharedRun } from './SharedRun.js';
import { TitleIndex, type Likeness, type Sought, type TitledIssue } from './TitleIndex.js';

const reportVersions = fixedStatement('report-versions');
const issueTitles = fixedStatement('issue-titles');
const reportsPerStatement = 100;

/** An index and what it was made from. */
interface Holding {
  readonly index: TitleIndex;
  /** By report id, the version of the graph at which what the index has of it was written. */
  readonly reports: Map<string, number>;
  /** Of the graph: nothing was written after it that the index does not have. */
  version: number | undefined;
}

const nothing = (): Holding => ({ index: new TitleIndex(), reports: new Map(), version: undefined });

/**
 * Finds issues by the likeness of their titles. The titles of all issues are kept in memory, read when they are first
 * asked for; later, those of reports that were written since, by whatever server.
 */
export class SimilarIssues {
  #holding = nothing();
  readonly #update = new SharedRun(() => this.#bringUpToDate());

  constructor(private readonly store: Pick<Store, 'read'>) {}

  /** For each of those sought, best first, then by id. Sees every put and delete that has ended. @throws StoreError */
  async find(sought: readonly Sought[]): Promise<readonly (readonly Likeness[])[]> {
    await this.#update.run();
    const { index } = this.#holding;
    const breaks = new Breaks();
    const found: Likeness[][] = [];
    for (const one of sought) {
      found.push(index.like(one));
      await breaks.take();
    }
    return found;
  }

  async #bringUpToDate(): Promise<void> {
    // Read before the rest: what is written meanwhile is then read again at most, and never missed.
    const version = await graphVersion(this.store);
    if (version === this.#holding.version) return;
    await this.#read(this.#holding);
    if (this.#holding.index.isWorn) {
      const fresh = nothing();
      await this.#read(fresh);
      this.#holding = fresh;
    }
    this.#holding.version = version;
  }

  /** Reads the reports that were written at other versions than what is held of them, and lets go of those that are gone. */
  async #read({ index, reports }: Holding): Promise<void> {
    const versions = await this.#reportVersions();
    for (const reportId of reports.keys()) {
      if (versions.has(reportId)) continue;
      index.remove(reportId);
      reports.delete(reportId);
    }
    const differing = [...versions].filter(([reportId, version]) => reports.get(reportId) !== version);
    const breaks = new Breaks();
    while (differing.length > 0) {
      const part = differing.splice(0, reportsPerStatement);
      const titles = await this.#titlesOf(part.map(([reportId]) => reportId));
      for (const [reportId, version] of part) {
        index.put(reportId, titles.get(reportId) ?? []);
        reports.set(reportId, version);
        await breaks.take();
      }
    }
    const packing = index.pack();
    while (packing.next().done !== true) await breaks.take();
  }

  async #reportVersions(): Promise<ReadonlyMap<string, number>> {
    const [row] = await this.store.read(reportVersions);
    const { reportIds, versions } = row as unknown as { reportIds: readonly string[]; versions: readonly number[] };
    return new Map(reportIds.map((reportId, at) => [reportId, versions[at]!]));
  }

  async #titlesOf(reportIds: readonly string[]): Promise<ReadonlyMap<string, readonly TitledIssue[]>> {
    const rows = await this.store.read(issueTitles, { reportIds });
    return new Map(
      rows.map(({ reportId, issues }) => [
        reportId as string,
        (issues as [string, string][]).map(([address, title]) => ({ address, title })),
      ]),
    );
  }
}

const ofStores = new WeakMap<Store, SimilarIssues>();

/** The one that is kept for a store, as long as there is the store. */
export function similarIssuesOf(store: Store): SimilarIssues {
  const kept = ofStores.get(store) ?? new SimilarIssues(store);
  ofStores.set(store, kept);
  return kept;
}
