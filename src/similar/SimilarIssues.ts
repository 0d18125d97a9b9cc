import { Breaks } from '../kept/Breaks.js';
import { Following, type Followed } from '../kept/Following.js';
import { fixedStatement } from '../store/fixedStatement.js';
import type { Store } from '../store/Store.js';
import { TitleIndex, type Likeness, type Sought } from './TitleIndex.js';

/** Finds issues by the likeness of their titles, which are all kept in memory. */
export class SimilarIssues {
  readonly #titles: Following<TitleIndex>;

  /** @param now a clock, in ms */
  constructor(store: Pick<Store, 'read' | 'engine'>, now?: () => number) {
    const followed: Followed<TitleIndex> = {
      make: () => new TitleIndex(),
      ofReports: fixedStatement('issue-titles'),
      take: (index, { reportId, issues }) => {
        const titled = (issues as readonly (readonly [string, string])[]).map(([address, title]) => ({
          address,
          title,
        }));
        index.put(reportId as string, titled);
      },
    };
    this.#titles = new Following(store, followed, now);
  }

  /** For each of those sought, best first, then by id. Sees every put and delete that has ended. @throws StoreError */
  async find(sought: readonly Sought[]): Promise<readonly (readonly Likeness[])[]> {
    const index = await this.#titles.current();
    const breaks = new Breaks();
    const found: Likeness[][] = [];
    for (const one of sought) {
      found.push(index.like(one));
      await breaks.take();
    }
    return found;
  }
}

const ofStores = new WeakMap<Store, SimilarIssues>();

/** The one that is kept for a store, as long as there is the store. */
export function similarIssuesOf(store: Store): SimilarIssues {
  const kept = ofStores.get(store) ?? new SimilarIssues(store);
  ofStores.set(store, kept);
  return kept;
}
