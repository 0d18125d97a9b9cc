import { fixedStatement } from '../store/fixedStatement.js';
import { graphVersion } from '../store/graphVersion.js';
import type { Store } from '../store/Store.js';
import { Breaks } from './Breaks.js';
import { SharedRun } from './SharedRun.js';
import { TitleIndex, type Likeness, type Sought } from './TitleIndex.js';

const reportVersions = fixedStatement('report-versions');
const issueTitles = fixedStatement('issue-titles');
const reportsPerStatement = 100;

/** An index and what it was made from. */
interface Holding {
  readonly index: TitleIndex;
  /** By report id, the version of the graph at which what the index has of it was written. */
  readonly reports: Map<string, number>;
  /** Of the graph as the index has it; undefined while it has less. */
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
    if ((await graphVersion(this.store)) === this.#holding.version) return;
    await this.#read(this.#holding);
    if (!this.#holding.index.isWorn) return;
    const fresh = nothing();
    await this.#read(fresh);
    this.#holding = fresh;
  }

  /** Reads the reports that were written at other versions than what is held of them, and lets go of those that are gone. */
  async #read(holding: Holding): Promise<void> {
    const { index, reports } = holding;
    const { version, versions } = await this.#reportVersions();
    for (const reportId of reports.keys()) {
      if (versions.has(reportId)) continue;
      index.remove(reportId);
      reports.delete(reportId);
    }
    const differing = [...versions].flatMap(([id, written]) => (reports.get(id) === written ? [] : [id]));
    holding.version = undefined;
    const breaks = new Breaks();
    while (differing.length > 0) {
      const rows = await this.store.read(issueTitles, { reportIds: differing.splice(0, reportsPerStatement) });
      for (const row of rows) {
        const reportId = row['reportId'] as string;
        const issues = row['issues'] as readonly (readonly [string, string])[];
        index.put(
          reportId,
          issues.map(([address, title]) => ({ address, title })),
        );
        reports.set(reportId, row['version'] as number);
        await breaks.take();
      }
    }
    const packing = index.pack();
    while (packing.next().done !== true) await breaks.take();
    // Statements may see different states: of a graph that is written to, and of servers of which one lags behind another.
    if ([...versions].every(([reportId, written]) => reports.get(reportId) === written)) holding.version = version;
  }

  /** A graph that nothing was ever written to has no version and no reports. */
  async #reportVersions(): Promise<{ readonly version: number; readonly versions: ReadonlyMap<string, number> }> {
    const [row] = await this.store.read(reportVersions);
    const { version = 0, reportIds = [], versions = [] } = { ...row } as Partial<ReportVersions>;
    return { version, versions: new Map(reportIds.map((reportId, at) => [reportId, versions[at]!])) };
  }
}

interface ReportVersions {
  readonly version: number;
  readonly reportIds: readonly string[];
  /** Beside each id. */
  readonly versions: readonly number[];
}

const ofStores = new WeakMap<Store, SimilarIssues>();

/** The one that is kept for a store, as long as there is the store. */
export function similarIssuesOf(store: Store): SimilarIssues {
  const kept = ofStores.get(store) ?? new SimilarIssues(store);
  ofStores.set(store, kept);
  return kept;
}
