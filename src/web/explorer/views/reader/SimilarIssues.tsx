import { graphql } from '../../api/graphql.js';

/** placeholder */
export const x = graphql(`
  query X {
    stats {
      reports
    }
  }
`);
export function SimilarIssues(_: { readonly id: string }) {
  return null;
}
