import type { GraphQLForm, Question } from './Question.js';

interface Measure {
  readonly id: string;
  readonly text: string;
}
interface Ours {
  readonly issues: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly report: {
        readonly id: string;
        readonly title: string;
        readonly committee: {
          readonly id: string;
          readonly name: string;
          readonly region: { readonly name: string } | null;
        };
      };
      readonly measures: readonly Measure[];
    }[];
  };
}
interface Theirs {
  readonly issues: readonly {
    readonly id: string;
    readonly title: string;
    readonly report: readonly [
      {
        readonly id: string;
        readonly title: string;
        readonly committee: readonly [
          { readonly id: string; readonly name: string; readonly region: readonly { readonly name: string }[] },
        ];
      },
    ];
    readonly measures: readonly Measure[];
  }[];
}

const measureOf = ({ id, text }: Measure): [string, string] => [id, text];

const theirsWhere = (condition: string): GraphQLForm => ({
  query: `query ($type: String!) {
    issues(
      where: { isLeaf: { eq: true }, ${condition} }
      sort: [{ reportId: ASC }, { start: ASC }, { id: ASC }]
      limit: 50
    ) {
      id title
      report { id title committee { id name region { name } } }
      measures(sort: [{ ordinal: ASC }]) { id text }
    }
  }`,
  plain: ({ issues }: Theirs) =>
    issues.map(({ id, title, report: [report], measures }) => [
      id,
      title,
      [report.id, report.title],
      [report.committee[0].id, report.committee[0].name, report.committee[0].region[0]?.name ?? null],
      measures.map(measureOf),
    ]),
});

/** The first 50 leaf issues of a primary type, with where they are from and what was done. */
export const issuesOfType: Question = {
  name: 'Q2',
  title: '50 issues of a type',
  ours: {
    query: `query ($type: String!) {
      issues(first: 50, filter: { type: [$type] }) {
        nodes {
          id title
          report { id title committee { id name region { name } } }
          measures { id text }
        }
      }
    }`,
    plain: ({ issues }: Ours) =>
      issues.nodes.map(({ id, title, report, measures }) => [
        id,
        title,
        [report.id, report.title],
        [report.committee.id, report.committee.name, report.committee.region?.name ?? null],
        measures.map(measureOf),
      ]),
  },
  theirs: [
    theirsWhere('typesConnection: { some: { edge: { rank: { eq: 1 } }, node: { key: { eq: $type } } } }'),
    { variant: 'by the stored key', ...theirsWhere('typeKey: { eq: $type }') },
  ],
  statement: `
    MATCH (i:Issue {typeKey: $type}) WHERE i.isLeaf
    WITH i ORDER BY i.reportId, i.start, i.id LIMIT 50
    MATCH (r:Report {id: i.reportId})-[:ISSUED_BY]->(c:PartyCommittee)
    OPTIONAL MATCH (c)-[:LOCATED_IN]->(g:Region)
    CALL (i) { MATCH (i)-[:ADDRESSED_BY]->(m:Measure) WITH m ORDER BY m.ordinal RETURN collect([m.id, m.text]) AS measures }
    WITH i, r, c, g, measures ORDER BY i.reportId, i.start, i.id
    RETURN [i.id, i.title, [r.id, r.title], [c.id, c.name, g.name], measures] AS answer`,
  rows: true,
  variables: ({ typeKeys }) => typeKeys.map((type) => ({ type })),
};
