import { graphql } from './graphql.js';

/** How many issues of each type each of some committees has. */
export const typeCounts = graphql(`
  query TypeCounts($ids: [ID!]!) {
    compareCommittees(ids: $ids) {
      committees {
        id
        name
      }
      rows {
        type {
          key
          zh
          en
        }
        counts
      }
    }
  }
`);
