import { Following } from '../kept/Following.js';
import { fixedStatement } from '../store/fixedStatement.js';
import type { Store } from '../store/Store.js';
import { TextIndex, type ReportTexts, type SharedText } from './TextIndex.js';

/** All texts of a graph, read when they are first searched, and kept as the graph is. */
export const followTexts = (store: Pick<Store, 'read' | 'engine'>): Following<TextIndex> =>
  new Following(store, {
    make: () => new TextIndex(),
    ofReports: fixedStatement('report-texts'),
    take: (index, row) => index.put(row['reportId'] as string, row as unknown as ReportTexts),
    ofAll: {
      statement: fixedStatement('committee-texts'),
      take: (index, rows) => index.putCommittees(rows.map(({ id, search }) => [id, search] as unknown as SharedText)),
    },
  });

const ofStores = new WeakMap<Pick<Store, 'read' | 'engine'>, Following<TextIndex>>();

/** The one that is kept for a store, as long as there is the store. */
export function textIndexOf(store: Pick<Store, 'read' | 'engine'>): Following<TextIndex> {
  const kept = ofStores.get(store) ?? followTexts(store);
  ofStores.set(store, kept);
  return kept;
}
