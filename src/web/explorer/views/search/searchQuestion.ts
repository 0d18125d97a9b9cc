import { graphql, type ResultOf } from '../../api/graphql.js';

export const searchQuestion = graphql(`
  query Search($text: String!, $kinds: [SearchKind!], $scope: Scope, $first: Int!, $after: String) {
    search(text: $text, kinds: $kinds, scope: $scope, first: $first, after: $after) {
      totalCount
      nodes {
        kind
        highlights {
          field
          start
          end
        }
        node {
          __typename
          id
          ... on Report {
            displayTitle
            publishedDate
            signedDate
            committee {
              name
            }
          }
          ... on PartyCommittee {
            name
            region {
              path {
                name
              }
            }
          }
          ... on Document {
            title
            kind
            issuer {
              name
            }
          }
          ... on Issue {
            title
            report {
              id
              publishedDate
              signedDate
              committee {
                name
              }
            }
          }
          ... on Measure {
            text
            issue {
              title
            }
            report {
              id
              publishedDate
              signedDate
              committee {
                name
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Hit = ResultOf<typeof searchQuestion>['search']['nodes'][number];
