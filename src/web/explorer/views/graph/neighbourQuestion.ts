import { graphql, type ResultOf } from '../../api/graphql.js';

/** A node, and the words it is known by. */
export const known = graphql(`
  fragment Known on Node @_unmask {
    __typename
    id
    ... on Report {
      displayTitle
    }
    ... on PartyCommittee {
      name
    }
    ... on Region {
      name
    }
    ... on Inspection {
      start
      feedbackDate
      called: round {
        name
      }
    }
    ... on InspectionTeam {
      name
    }
    ... on InspectionRound {
      name
    }
    ... on Aspect {
      title
    }
    ... on Issue {
      title
    }
    ... on Measure {
      text
    }
    ... on Document {
      title
    }
    ... on Organization {
      name
    }
    ... on IssueType {
      key
      zh
      en
    }
  }
`);

export type KnownNode = ResultOf<typeof known>;

/** A node and what is connected with it directly, a field for each relationship; connections and lists differ by name. */
export const neighbourQuestion = graphql(
  `
    query Neighbours($id: ID!, $first: Int!) {
      node(id: $id) {
        ...Known
        ... on Report {
          committee {
            ...Known
          }
          inspection {
            ...Known
          }
          aspects {
            ...Known
          }
          documents {
            ...Known
          }
        }
        ... on PartyCommittee {
          region {
            ...Known
          }
          reported: reports(first: $first) {
            totalCount
            nodes {
              ...Known
            }
          }
          inspections {
            ...Known
          }
        }
        ... on Region {
          parent {
            ...Known
          }
          children {
            ...Known
          }
          committees(includeDescendants: false, first: $first) {
            totalCount
            nodes {
              ...Known
            }
          }
        }
        ... on Inspection {
          team {
            ...Known
          }
          round {
            ...Known
          }
          committee {
            ...Known
          }
          reports {
            ...Known
          }
        }
        ... on InspectionTeam {
          inspections {
            ...Known
          }
        }
        ... on InspectionRound {
          inspections {
            ...Known
          }
        }
        ... on Aspect {
          standsIn: report {
            id
          }
          report {
            ...Known
          }
          issues {
            ...Known
          }
        }
        ... on Issue {
          standsIn: report {
            id
          }
          aspect {
            ...Known
          }
          parent {
            ...Known
          }
          subissues {
            ...Known
          }
          types {
            type {
              ...Known
            }
          }
          measures {
            ...Known
          }
          mentions {
            document {
              ...Known
            }
          }
          organizations {
            organization {
              ...Known
            }
          }
        }
        ... on Measure {
          standsIn: report {
            id
          }
          issue {
            ...Known
          }
          steps {
            ...Known
          }
          mentions {
            document {
              ...Known
            }
          }
          organizations {
            organization {
              ...Known
            }
          }
        }
        ... on Document {
          issuer {
            ...Known
          }
          mentionedIn: mentions(first: $first) {
            totalCount
            nodes {
              node {
                ...Known
              }
            }
          }
        }
        ... on IssueType {
          typed: issues(first: $first) {
            totalCount
            nodes {
              ...Known
            }
          }
        }
      }
    }
  `,
  [known],
);

export type Neighbourhood = NonNullable<ResultOf<typeof neighbourQuestion>['node']>;
