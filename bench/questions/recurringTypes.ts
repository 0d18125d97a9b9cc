import type { Question } from './Question.js';

interface Counts {
  readonly committeeCount: number;
  readonly reportCount: number;
  readonly issueCount: number;
}
interface Ours {
  readonly recurringIssueTypes: readonly (Counts & { readonly type: { readonly key: string; readonly zh: string } })[];
}
interface Theirs {
  readonly recurringTypes: readonly (Counts & { readonly key: string; readonly zh: string })[];
}

/** Issue types that several committees have: over the whole graph. */
export const recurringTypes: Question = {
  name: 'Q3',
  title: 'recurring issue types',
  ours: {
    query: `query ($minCommittees: Int!) {
      recurringIssueTypes(minCommittees: $minCommittees, first: 40) {
        type { key zh } committeeCount reportCount issueCount
      }
    }`,
    plain: ({ recurringIssueTypes }: Ours) =>
      recurringIssueTypes.map(({ type, committeeCount, reportCount, issueCount }) => [
        type.key,
        type.zh,
        committeeCount,
        reportCount,
        issueCount,
      ]),
  },
  theirs: [
    {
      query: `query ($minCommittees: Int!) {
        recurringTypes(minCommittees: $minCommittees, first: 40) { key zh committeeCount reportCount issueCount }
      }`,
      plain: ({ recurringTypes: types }: Theirs) =>
        types.map(({ key, zh, committeeCount, reportCount, issueCount }) => [
          key,
          zh,
          committeeCount,
          reportCount,
          issueCount,
        ]),
    },
  ],
  statement: `
    MATCH (i:Issue) WHERE i.isLeaf AND i.typeKey IS NOT NULL
    WITH i.typeKey AS key, count(DISTINCT i.committeeId) AS committees, count(DISTINCT i.reportId) AS reports, count(*) AS issues
    WHERE committees >= $minCommittees
    MATCH (t:IssueType {key: key})
    WITH t, committees, reports, issues ORDER BY committees DESC, issues DESC, t.key LIMIT 40
    RETURN [t.key, t.zh, committees, reports, issues] AS answer`,
  rows: true,
  variables: () => [2, 3, 5, 10, 20, 50].map((minCommittees) => ({ minCommittees })),
};
