import type { GraphQLForm, Question } from './Question.js';

interface Ours {
  readonly reports: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly signedDate: string;
      readonly committee: { readonly id: string; readonly name: string };
      readonly inspection: { readonly team: { readonly name: string } };
      readonly counts: { readonly issues: number };
    }[];
  };
}
interface Theirs {
  readonly reports: readonly {
    readonly id: string;
    readonly title: string;
    readonly signedDate: string;
    readonly committee: readonly [{ readonly id: string; readonly name: string }];
    readonly inspection: readonly [{ readonly team: readonly [{ readonly name: string }] }];
    readonly issueCount: number;
  }[];
}

const theirs = (issueCount: string): GraphQLForm => ({
  query: `query ($from: String!) {
    reports(
      where: { undated: { eq: 0 }, sortDate: { gte: $from } }
      sort: [{ sortDate: DESC }, { id: ASC }]
      limit: 100
    ) {
      id title signedDate committee { id name } inspection { team { name } } ${issueCount}
    }
  }`,
  plain: ({ reports }: Theirs) =>
    reports.map(({ id, title, signedDate, committee: [committee], inspection: [{ team }], issueCount: issues }) => [
      id,
      title,
      signedDate,
      [committee.id, committee.name],
      team[0].name,
      issues,
    ]),
});

/** The newest 100 reports since a day, as a list shows them. */
export const reportList: Question = {
  name: 'Q5',
  title: '100 reports with issue counts',
  ours: {
    query: `query ($from: Date!) {
      reports(first: 100, filter: { publishedFrom: $from }) {
        nodes { id title signedDate committee { id name } inspection { team { name } } counts { issues } }
      }
    }`,
    plain: ({ reports: { nodes } }: Ours) =>
      nodes.map(({ id, title, signedDate, committee, inspection, counts }) => [
        id,
        title,
        signedDate,
        [committee.id, committee.name],
        inspection.team.name,
        counts.issues,
      ]),
  },
  theirs: [theirs('issueCount'), { variant: 'by the stored count', ...theirs('issueCount: storedIssueCount') }],
  statement: `
    MATCH (r:Report) WHERE r.undated = 0 AND r.sortDate >= $from
    WITH r ORDER BY r.sortDate DESC, r.id LIMIT 100
    MATCH (r)-[:ISSUED_BY]->(c:PartyCommittee)
    MATCH (r)-[:RESPONDS_TO]->(:Inspection)-[:CONDUCTED_BY]->(t:InspectionTeam)
    WITH r, c, t ORDER BY r.sortDate DESC, r.id
    RETURN [r.id, r.title, r.signedDate, [c.id, c.name], t.name, r.issueCount] AS answer`,
  rows: true,
  variables: () => ['2021-01-01', '2021-12-01', '2022-06-01', '2022-12-01', '2023-06-01'].map((from) => ({ from })),
};
