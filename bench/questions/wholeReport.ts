import type { Plain, Question } from './Question.js';

interface Ours {
  readonly report: {
    readonly id: string;
    readonly title: string;
    readonly signedDate: string;
    readonly committee: {
      readonly id: string;
      readonly name: string;
      readonly region: { readonly name: string } | null;
    };
    readonly inspection: {
      readonly kind: string;
      readonly start: string;
      readonly end: string;
      readonly team: { readonly name: string };
    };
    readonly aspects: readonly {
      readonly id: string;
      readonly title: string;
      readonly focus: string;
      readonly issues: readonly OurIssue[];
    }[];
  };
}
interface OurIssue {
  readonly id: string;
  readonly title: string;
  readonly status: { readonly value: string };
  readonly types: readonly { readonly rank: number; readonly type: { readonly key: string; readonly zh: string } }[];
  readonly measures: readonly OurMeasure[];
  readonly subissues?: readonly OurIssue[];
}
interface OurMeasure {
  readonly id: string;
  readonly text: string;
  readonly steps: readonly { readonly id: string; readonly text: string }[];
}

interface Theirs {
  readonly reports: readonly [
    {
      readonly id: string;
      readonly title: string;
      readonly signedDate: string;
      readonly committee: readonly [
        { readonly id: string; readonly name: string; readonly region: readonly { readonly name: string }[] },
      ];
      readonly inspection: readonly [
        {
          readonly kind: string;
          readonly start: string;
          readonly end: string;
          readonly team: readonly [{ readonly name: string }];
        },
      ];
      readonly aspects: readonly {
        readonly id: string;
        readonly title: string;
        readonly focus: string;
        readonly issues: readonly TheirIssue[];
      }[];
    },
  ];
}
interface TheirIssue {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly typesConnection: {
    readonly edges: readonly {
      readonly properties: { readonly rank: number };
      readonly node: { readonly key: string; readonly zh: string };
    }[];
  };
  readonly measures: readonly OurMeasure[];
  readonly subissues?: readonly TheirIssue[];
}

const measureOf = ({ id, text, steps }: OurMeasure): Plain => [id, text, steps.map((step) => [step.id, step.text])];
const ourIssue = ({ id, title, status, types, measures, subissues = [] }: OurIssue): Plain => [
  id,
  title,
  status.value,
  types.map(({ rank, type }) => [rank, type.key, type.zh]),
  measures.map(measureOf),
  subissues.map(ourIssue),
];
const theirIssue = ({ id, title, status, typesConnection, measures, subissues = [] }: TheirIssue): Plain => [
  id,
  title,
  status,
  typesConnection.edges.map(({ properties, node }) => [properties.rank, node.key, node.zh]),
  measures.map(measureOf),
  subissues.map(theirIssue),
];

const typesAndMeasures = (issue: string, below: string): string => `
      CALL (${issue}) { MATCH (${issue})-[o:OF_TYPE]->(y:IssueType) WITH o, y ORDER BY o.rank RETURN collect([o.rank, y.key, y.zh]) AS types${below} }
      CALL (${issue}) { MATCH (${issue})-[:ADDRESSED_BY]->(m:Measure) WITH m ORDER BY m.ordinal
        CALL (m) { MATCH (m)-[:HAS_STEP]->(p:Measure) WITH p ORDER BY p.ordinal RETURN collect([p.id, p.text]) AS steps }
        RETURN collect([m.id, m.text, steps]) AS measures${below} }`;

/** A report with all that was found and done: some 80 nodes, five levels deep. */
export const wholeReport: Question = {
  name: 'Q1',
  title: 'a whole report',
  ours: {
    query: `query ($id: ID!) {
      report(id: $id) {
        id title signedDate
        committee { id name region { name } }
        inspection { kind start end team { name } }
        aspects { id title focus issues { ...issue subissues { ...issue } } }
      }
    }
    fragment issue on Issue {
      id title status { value } types { rank type { key zh } } measures { id text steps { id text } }
    }`,
    plain: ({ report }: Ours) => [
      report.id,
      report.title,
      report.signedDate,
      [report.committee.id, report.committee.name, report.committee.region?.name ?? null],
      [report.inspection.kind, report.inspection.start, report.inspection.end, report.inspection.team.name],
      report.aspects.map(({ id, title, focus, issues }) => [id, title, focus, issues.map(ourIssue)]),
    ],
  },
  theirs: [
    {
      query: `query ($id: ID!) {
        reports(where: { id: { eq: $id } }) {
          id title signedDate
          committee { id name region { name } }
          inspection { kind start end team { name } }
          aspects(sort: [{ ordinal: ASC }]) {
            id title focus
            issues(sort: [{ ordinal: ASC }]) { ...issue subissues(sort: [{ ordinal: ASC }]) { ...issue } }
          }
        }
      }
      fragment issue on Issue {
        id title status
        typesConnection(sort: [{ edge: { rank: ASC } }]) { edges { properties { rank } node { key zh } } }
        measures(sort: [{ ordinal: ASC }]) { id text steps(sort: [{ ordinal: ASC }]) { id text } }
      }`,
      plain: ({ reports: [report] }: Theirs) => [
        report.id,
        report.title,
        report.signedDate,
        [report.committee[0].id, report.committee[0].name, report.committee[0].region[0]?.name ?? null],
        report.inspection.flatMap(({ kind, start, end, team: [{ name }] }) => [kind, start, end, name]),
        report.aspects.map(({ id, title, focus, issues }) => [id, title, focus, issues.map(theirIssue)]),
      ],
    },
  ],
  statement: `
    MATCH (r:Report {id: $id})-[:ISSUED_BY]->(c:PartyCommittee)
    OPTIONAL MATCH (c)-[:LOCATED_IN]->(g:Region)
    MATCH (r)-[:RESPONDS_TO]->(n:Inspection)-[:CONDUCTED_BY]->(t:InspectionTeam)
    CALL (r) { MATCH (r)-[:HAS_ASPECT]->(a:Aspect) WITH a ORDER BY a.ordinal
      CALL (a) { MATCH (a)-[:HAS_ISSUE]->(i:Issue) WITH i ORDER BY i.ordinal${typesAndMeasures('i', '')}
        CALL (i) { MATCH (i)-[:HAS_SUBISSUE]->(s:Issue) WITH s ORDER BY s.ordinal${typesAndMeasures('s', 'Below')}
          RETURN collect([s.id, s.title, s.status, typesBelow, measuresBelow, []]) AS below }
        RETURN collect([i.id, i.title, i.status, types, measures, below]) AS issues }
      RETURN collect([a.id, a.title, a.focus, issues]) AS aspects }
    RETURN [r.id, r.title, r.signedDate, [c.id, c.name, g.name], [n.kind, n.start, n.end, t.name], aspects] AS answer`,
  variables: ({ reportIds }) => reportIds.map((id) => ({ id })),
};
