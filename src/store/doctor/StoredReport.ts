import type { Properties } from '../../graph/GraphRecords.js';
import type { RelationshipType } from '../../graph/model.js';
import type { Store } from '../Store.js';
import { fixedStatement } from '../fixedStatement.js';
import { groupBy } from '../groupBy.js';

const ownNodes = fixedStatement('audit-own-nodes');
const ownRelationships = fixedStatement('audit-own-relationships');
const wholeEntries = fixedStatement('whole-entries');
const wholeClaims = fixedStatement('whole-claims');

export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface StoredRelationship {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** The report that the node it leads to belongs to; null for a shared one. */
  readonly owner: string | null;
  readonly properties: Properties;
}

/** All that a graph holds of one report, as it is stored: nothing of it need be right. */
export interface StoredReport {
  readonly reportId: string;
  readonly nodes: readonly StoredNode[];
  /** Those that leave its nodes. */
  readonly relationships: readonly StoredRelationship[];
  /** What the store noted when it wrote the report; undefined where the note is gone. */
  readonly entry: Properties | undefined;
  readonly claims: readonly Properties[];
}

/** Some reports, in order of their ids. @throws StoreError */
export async function readStoredReports(
  graph: Pick<Store, 'read'>,
  reportIds: readonly string[],
): Promise<readonly StoredReport[]> {
  const [nodes, relationships, entries, claims] = await Promise.all(
    [ownNodes, ownRelationships, wholeEntries, wholeClaims].map((statement) => graph.read(statement, { reportIds })),
  );
  const reportOf = ({ reportId }: Readonly<Record<string, unknown>>): string => reportId as string;
  const nodesOf = groupBy(nodes ?? [], reportOf);
  const relationshipsOf = groupBy(relationships ?? [], reportOf);
  const claimsOf = groupBy(claims ?? [], reportOf);
  const entryOf = new Map((entries ?? []).map(({ id, properties }) => [id as string, properties as Properties]));
  return reportIds.map((reportId) => ({
    reportId,
    nodes: (nodesOf.get(reportId) ?? []) as unknown as readonly StoredNode[],
    relationships: (relationshipsOf.get(reportId) ?? []) as unknown as readonly StoredRelationship[],
    entry: entryOf.get(reportId),
    claims: (claimsOf.get(reportId) ?? []).map(({ properties }) => properties as Properties),
  }));
}
