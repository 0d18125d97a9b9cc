import { Link } from 'wouter';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useWords } from '../../language/LanguageContext.js';
import { MarkedTerms } from '../../parts/MarkedTerms.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import styles from './NodeDetails.module.css';
import { readerWords } from './readerWords.js';

const question = graphql(`
  query SimilarIssues($id: ID!) {
    node(id: $id) {
      ... on Issue {
        similar(first: 5) {
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
      }
    }
  }
`);

/** Issues of other reports with titles like an issue's, the words they share marked; asked for only once it is selected. */
export function SimilarIssues({ id }: { readonly id: string }) {
  const words = useWords(readerWords);
  const { data } = useAnswer(question, { id });
  const similar = data?.node && 'similar' in data.node ? data.node.similar : [];
  if (similar.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{words.similar}</h3>
      <ul className={styles.list}>
        {similar.map(({ issue, score, sharedTerms }) => (
          <li key={issue.id}>
            <Link className="quote" href={places.report(issue.report.id, issue.id)}>
              <Verbatim>
                <MarkedTerms text={issue.title} terms={sharedTerms} />
              </Verbatim>
            </Link>{' '}
            <span className="small soft number">
              <Verbatim>{issue.report.committee.name}</Verbatim> · {score.toFixed(2)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
