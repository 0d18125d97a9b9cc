import type { GraphQLForm, Plain, Question } from './Question.js';

interface Shared {
  readonly id: string;
  readonly title: string;
  readonly committees: readonly { readonly id: string; readonly name: string }[];
}
interface Ours {
  readonly sharedDocuments: { readonly nodes: readonly Shared[] };
}

const plainOf = ({ id, title, committees }: Shared): Plain => [
  id,
  title,
  committees.map((committee) => [committee.id, committee.name]),
];

const theirs = (field: string): GraphQLForm => ({
  query: `query ($minCommittees: Int!) {
    ${field}(minCommittees: $minCommittees, first: 50) { id title committees { id name } }
  }`,
  plain: (data: Readonly<Record<string, readonly Shared[]>>) => data[field]!.map(plainOf),
});

/** The 50 documents that most committees mention, with these committees: over the whole graph. */
export const sharedDocuments: Question = {
  name: 'Q4',
  title: 'documents shared by committees',
  ours: {
    query: `query ($minCommittees: Int!) {
      sharedDocuments(minCommittees: $minCommittees, first: 50) { nodes { id title committees { id name } } }
    }`,
    plain: ({ sharedDocuments: { nodes } }: Ours) => nodes.map(plainOf),
  },
  theirs: [theirs('sharedDocuments'), { variant: 'by our statement', ...theirs('sharedDocumentsTuned') }],
  statement: `
    MATCH (d:Document) WHERE COUNT { MATCH (d)<-[:MENTIONS]-() } >= $minCommittees
    CALL (d) { MATCH (d)<-[m:MENTIONS]-(:Entity) RETURN collect(DISTINCT m.committeeId) AS ids }
    WITH d, ids WHERE size(ids) >= $minCommittees
    WITH d, ids ORDER BY size(ids) DESC, d.sortTitle, d.id LIMIT 50
    CALL (ids) {
      UNWIND ids AS id MATCH (c:PartyCommittee {id: id})
      WITH c ORDER BY c.sortName, c.id
      RETURN collect([c.id, c.name]) AS committees
    }
    WITH d, committees ORDER BY size(committees) DESC, d.sortTitle, d.id
    RETURN [d.id, d.title, committees] AS answer`,
  rows: true,
  variables: () => [2, 3, 4, 5, 6, 8].map((minCommittees) => ({ minCommittees })),
};
