import { fixedStatement } from '../store/fixedStatement.js';
import { GraphVersions, type VersionSeen } from '../store/GraphVersions.js';
import type { Row, Store } from '../store/Store.js';
import { Breaks } from './Breaks.js';
import { SharedRun } from './SharedRun.js';

const reportVersions = fixedStatement('report-versions');
const reportsPerStatement = 25;
/** What is read of so many reports is waited for by those who could do without. */
const fewReports = 200;

/** Of a report that may not have been read as a whole: no version is this one. */
const notWhole = -1;

/** What is made of all reports and kept in memory. */
export interface Follower {
  /** Whether most of what it keeps is of reports that are gone, so that one made anew would be half as large. */
  readonly isWorn: boolean;
  remove(reportId: string): void;
  /** Ends the taking in; yields after each small part of the work. Nothing is taken in meanwhile. */
  pack(): Iterator<void>;
}

/** What a follower is made from. */
export interface Followed<Kept> {
  readonly make: () => Kept;
  /** Takes $reportIds; a row for each with its `reportId` and the `version` at which it was written. */
  readonly ofReports: string;
  /** Takes in a report's row in place of what was kept of it. */
  readonly take: (kept: Kept, row: Row) => void;
  /** What is read of the whole graph each time it has changed. */
  readonly ofAll?: { readonly statement: string; readonly take: (kept: Kept, rows: readonly Row[]) => void };
}

/** A follower and what it was made from. */
interface Holding<Kept> {
  readonly kept: Kept;
  /** By report id, the version of the graph at which what is kept of it was written. */
  readonly reports: Map<string, number>;
  /** Of the graph as it is kept; undefined while that is less. */
  version: number | undefined;
}

/**
 * Keeps a follower as the graph is: reads all reports when it is first asked for; later, those that were written since,
 * by whatever server.
 */
export class Following<Kept extends Follower> {
  #holding: Holding<Kept>;
  readonly #versions: GraphVersions;
  readonly #update = new SharedRun(() => this.#bringUpToDate());
  /** Whether much is being read. */
  #isBusy = false;
  readonly #impatient = new Set<() => void>();

  /** @param now a clock, in ms */
  constructor(
    private readonly store: Pick<Store, 'read' | 'engine'>,
    private readonly followed: Followed<Kept>,
    now?: () => number,
  ) {
    this.#holding = this.#nothing();
    this.#versions = new GraphVersions(store, now);
  }

  /** Sees every put and delete that has ended. @throws StoreError */
  async current(): Promise<Kept> {
    await this.#update.run();
    return this.#holding.kept;
  }

  /** As `current`, but undefined where much must be read before: that goes on meanwhile. @throws StoreError */
  soon(): Promise<Kept | undefined> {
    if (this.#isBusy) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      const giveUp = (): void => resolve(undefined);
      this.#impatient.add(giveUp);
      this.current()
        .then(resolve, reject)
        .finally(() => this.#impatient.delete(giveUp));
    });
  }

  #nothing(): Holding<Kept> {
    return { kept: this.followed.make(), reports: new Map(), version: undefined };
  }

  async #bringUpToDate(): Promise<void> {
    try {
      const seen = await this.#versions.look();
      if (seen.version === this.#holding.version) return;
      await this.#read(this.#holding, seen);
      if (!this.#holding.kept.isWorn) return;
      const fresh = this.#nothing();
      await this.#read(fresh, seen);
      this.#holding = fresh;
    } finally {
      this.#isBusy = false;
    }
  }

  /** Reads the reports that were written at other versions than what is held of them, and lets go of those that are gone. */
  async #read(holding: Holding<Kept>, seen: VersionSeen): Promise<void> {
    const { kept, reports } = holding;
    const { version, versions } = await this.#reportVersions();
    const isSettled = seen.isSettled && seen.version === version;
    const differing = [...versions].flatMap(([id, written]) => (reports.get(id) === written ? [] : [id]));
    this.#isBusy = differing.length > fewReports;
    if (this.#isBusy) for (const giveUp of this.#impatient) giveUp();
    holding.version = undefined;
    for (const reportId of reports.keys()) {
      if (versions.has(reportId)) continue;
      kept.remove(reportId);
      reports.delete(reportId);
    }
    const breaks = new Breaks();
    while (differing.length > 0) {
      const reportIds = differing.splice(0, reportsPerStatement);
      for (const row of await this.store.read(this.followed.ofReports, { reportIds })) {
        this.followed.take(kept, row);
        const written = row['version'] as number;
        // What was written last may not be there as a whole: it is read again next time.
        reports.set(row['reportId'] as string, isSettled || written < version ? written : notWhole);
        await breaks.take();
      }
    }
    const { ofAll } = this.followed;
    ofAll?.take(kept, await this.store.read(ofAll.statement));
    const packing = kept.pack();
    while (packing.next().done !== true) await breaks.take();
    // Statements may see different states: of a graph that is written to, and of servers of which one lags behind another.
    if (isSettled && [...versions].every(([reportId, written]) => reports.get(reportId) === written))
      holding.version = version;
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
