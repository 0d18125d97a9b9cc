import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useWords } from '../../language/LanguageContext.js';
import { SimilarIssue, similarIssue } from '../../parts/SimilarIssue.js';
import styles from './NodeDetails.module.css';
import { readerWords } from './readerWords.js';

const question = graphql(
  `
    query SimilarIssues($id: ID!) {
      node(id: $id) {
        ... on Issue {
          similar(first: 5) {
            ...SimilarIssue
            issue {
              id
            }
          }
        }
      }
    }
  `,
  [similarIssue],
);

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
        {similar.map((one) => (
          <li key={one.issue.id}>
            <SimilarIssue similar={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
