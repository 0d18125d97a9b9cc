import { Link } from 'wouter';
import { graphql, readFragment, type FragmentOf } from '../api/graphql.js';
import { places } from '../places/places.js';
import { MarkedTerms } from './MarkedTerms.js';
import { Verbatim } from './Verbatim.js';

export const similarIssue = graphql(`
  fragment SimilarIssue on SimilarIssue {
    score
    sharedTerms
    issue {
      id
      title
      report {
        id
        committee {
          name
        }
      }
    }
  }
`);

/** An issue that resembles another: its title with the words that both have marked, whose it is, how alike they are. */
export function SimilarIssue({ similar }: { readonly similar: FragmentOf<typeof similarIssue> }) {
  const { issue, score, sharedTerms } = readFragment(similarIssue, similar);
  return (
    <>
      <Link className="quote" href={places.report(issue.report.id, issue.id)}>
        <Verbatim>
          <MarkedTerms text={issue.title} terms={sharedTerms} />
        </Verbatim>
      </Link>{' '}
      <span className="small soft number">
        <Verbatim>{issue.report.committee.name}</Verbatim> · {score.toFixed(2)}
      </span>
    </>
  );
}
