import type { NodeRecord, Properties } from '../../src/graph/GraphRecords.js';
import type { RelationshipType } from '../../src/graph/model.js';
import { compareKeys, desc, asc } from '../../src/plan/Order.js';
import { allReports, extractor } from './reports.js';

/**
 * The answers of the API worked out in memory over what was decomposed: plain filters and sorts over lists, which know
 * nothing of Cypher.
 */
const records = await Promise.all(allReports.map(async ({ source }) => extractor.decompose(source)));
const nodes = new Map<string, NodeRecord>(records.flatMap((record) => record.nodes.map((node) => [node.id, node])));
export const relationships = records.flatMap((record) => record.relationships);

/** Where the relationships of one type lead from a node. */
export const relationshipsOf = (from: string, type: RelationshipType): string[] =>
  relationships.filter((relationship) => relationship.from === from && relationship.type === type).map(({ to }) => to);

const closure = (ids: readonly string[], type: RelationshipType): string[] =>
  ids.flatMap((id) => [id, ...closure(relationshipsOf(id, type), type)]);

export interface ReportFacts {
  readonly id: string;
  readonly properties: Properties;
  readonly committee: string;
  readonly regions: readonly string[];
  readonly rounds: readonly string[];
  readonly teams: readonly string[];
  readonly date: string | null;
  readonly documents: readonly { readonly id: string; readonly role: string }[];
}

export const reports: readonly ReportFacts[] = records.map(({ reportId, nodes: own, relationships: links }) => {
  const committee = relationshipsOf(reportId, 'ISSUED_BY')[0]!;
  const inspections = relationshipsOf(reportId, 'RESPONDS_TO');
  const { properties } = own.find(({ id }) => id === reportId)!;
  return {
    id: reportId,
    properties,
    committee,
    regions: closure(relationshipsOf(committee, 'LOCATED_IN'), 'PART_OF'),
    rounds: inspections.flatMap((id) => relationshipsOf(id, 'IN_ROUND')),
    teams: inspections.flatMap((id) => relationshipsOf(id, 'CONDUCTED_BY')),
    date: (properties['publishedDate'] ?? properties['signedDate'] ?? null) as string | null,
    documents: links
      .filter(({ type }) => type === 'MENTIONS')
      .map(({ to, properties: { role } }) => ({ id: to, role: role as string })),
  };
});

export interface IssueFacts {
  readonly id: string;
  readonly properties: Properties;
  readonly report: ReportFacts;
}

export const issues: readonly IssueFacts[] = records.flatMap(({ reportId, nodes: own }) =>
  own
    .filter(({ label }) => label === 'Issue')
    .map(({ id, properties }) => ({ id, properties, report: reports.find((report) => report.id === reportId)! })),
);

export const documents = [...nodes.values()].filter(({ label }) => label === 'Document');
export const nodesOf = (label: string): NodeRecord[] => [...nodes.values()].filter((node) => node.label === label);

/** Whether an issue passes a filter, each condition true or false and a missing value false. */
export function passes(issue: IssueFacts, filter: Readonly<Record<string, unknown>>): boolean {
  const { properties, report } = issue;
  const has = (found: readonly unknown[], wanted: unknown): boolean =>
    found.some((id) => (wanted as unknown[]).includes(id));
  const conditions: Record<string, (wanted: unknown) => boolean> = {
    committee: (wanted) => has([report.committee], wanted),
    region: (wanted) => has(report.regions, wanted),
    round: (wanted) => has(report.rounds, wanted),
    team: (wanted) => has(report.teams, wanted),
    report: (wanted) => has([report.id], wanted),
    type: (wanted) => has([properties['typeKey']], wanted),
    focus: (wanted) => has([properties['focus']], wanted),
    status: (wanted) => has([properties['status']], wanted),
    deadlineBefore: (day) => properties['deadline'] != null && properties['deadline'] < (day as string),
    publishedFrom: (day) => report.date !== null && report.date >= (day as string),
    publishedTo: (day) => report.date !== null && report.date <= (day as string),
    and: (filters) => (filters as Record<string, unknown>[]).every((inner) => passes(issue, inner)),
    or: (filters) => (filters as Record<string, unknown>[]).some((inner) => passes(issue, inner)),
    not: (inner) => !passes(issue, inner as Record<string, unknown>),
  };
  return Object.entries(filter).every(([name, value]) => value === null || (conditions[name]?.(value) ?? true));
}

export const reportOrder = (found: readonly IssueFacts[]): string[] =>
  sortBy(found, ({ properties, id }) => [properties['reportId'], properties['start'], id], [
    asc('r'),
    asc('s'),
    asc('id'),
  ]);

/** Ids of documents by how many committees mention them, most first, then by title. */
export function sharedDocuments(atLeast: number, scope: (report: ReportFacts) => boolean = () => true): string[] {
  const committees = (id: string): number =>
    new Set(
      reports
        .filter(scope)
        .flatMap((report) => (report.documents.some((document) => document.id === id) ? [report.committee] : [])),
    ).size;
  return sortBy(
    documents.filter(({ id }) => committees(id) >= atLeast),
    ({ id, properties }) => [committees(id), properties['sortTitle'], id],
    [desc('committees'), asc('title'), asc('id')],
  );
}

export function sortBy<Item extends { readonly id: string }>(
  items: readonly Item[],
  keys: (item: Item) => readonly unknown[],
  order: Parameters<typeof compareKeys>[2],
): string[] {
  return [...items].sort((a, b) => compareKeys(keys(a), keys(b), order)).map(({ id }) => id);
}
