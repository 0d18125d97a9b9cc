import { Link } from 'wouter';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useWords } from '../../language/LanguageContext.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { MarkedTerms } from '../../parts/MarkedTerms.js';
import { Section } from '../../parts/Section.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import styles from './Compare.module.css';
import { compareWords } from './compareWords.js';

const reportsQuestion = graphql(`
  query ComparedReports($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on PartyCommittee {
        id
        name
        reports(first: 20) {
          nodes {
            id
          }
        }
      }
    }
  }
`);

const similarQuestion = graphql(`
  query SimilarAmong($committee: [ID!]!, $reports: [ID!]!) {
    issues(filter: { committee: $committee }, first: 100) {
      nodes {
        id
        title
        report {
          id
        }
        similar(report: $reports, first: 2, minScore: 0.35) {
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

type Alike = ResultOf<typeof similarQuestion>['issues']['nodes'][number];

/** Issues of the first committee beside those of the others that are like them. */
export function SimilarIssues({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords(compareWords);
  const [first = ''] = ids;
  const compared = useAnswer(reportsQuestion, { ids: [...ids] }, { keep: true });
  const others = (compared.data?.nodes ?? []).flatMap((node) =>
    node && 'reports' in node && node.id !== first ? node.reports.nodes.map(({ id }) => id) : [],
  );
  const variables = { committee: [first], reports: others };
  const result = useAnswer(similarQuestion, variables, { enabled: others.length > 0, keep: true });
  const rows = (result.data?.issues.nodes ?? [])
    .filter(({ similar }) => similar.length > 0)
    .sort((a, b) => b.similar[0]!.score - a.similar[0]!.score);
  return (
    <Section
      title={words.similar}
      hint={words.similarHint}
      actions={
        <>
          <CsvButton
            fileName="similar-issues"
            rows={() => [
              ['issue', 'title', 'score', 'like', 'committee', 'itsTitle', 'sharedTerms'],
              ...rows.flatMap(({ id, title, similar }) =>
                similar.map(({ issue, score, sharedTerms }) => [
                  id,
                  title,
                  score,
                  issue.id,
                  issue.report.committee.name,
                  issue.title,
                  sharedTerms.join('、'),
                ]),
              ),
            ]}
          />
          <AsGraphql question={similarQuestion} variables={variables} />
        </>
      }
    >
      <Answered result={result}>
        {() => (rows.length === 0 ? <EmptyNote title={words.noSimilar} /> : <Pairs rows={rows} />)}
      </Answered>
    </Section>
  );
}

function Pairs({ rows }: { readonly rows: readonly Alike[] }) {
  return (
    <ul className={styles.pairs}>
      {rows.map(({ id, title, report, similar }) => (
        <li key={id}>
          <Link className="quote" href={places.report(report.id, id)}>
            <Verbatim>
              <MarkedTerms text={title} terms={similar.flatMap(({ sharedTerms }) => sharedTerms)} />
            </Verbatim>
          </Link>
          <ul>
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
        </li>
      ))}
    </ul>
  );
}
