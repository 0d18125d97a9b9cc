import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { askPages } from '../../api/askPages.js';
import type { NoAnswer } from '../../api/ask.js';
import { graphql, readFragment, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { FailedNote } from '../../parts/FailedNote.js';
import { MarkedTerms } from '../../parts/MarkedTerms.js';
import { Section } from '../../parts/Section.js';
import { SimilarIssue, similarIssue } from '../../parts/SimilarIssue.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { VirtualList } from '../../parts/VirtualList.js';
import { places } from '../../places/places.js';
import { useParameters } from '../../places/useParameters.js';
import styles from './Compare.module.css';
import { compareWords } from './compareWords.js';

const reportsQuestion = graphql(`
  query ComparedReports($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on PartyCommittee {
        id
        name
        reports(first: 100) {
          nodes {
            id
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  }
`);

const similarQuestion = graphql(
  `
    query SimilarAmong($committee: [ID!]!, $reports: [ID!]!, $first: Int!, $after: String) {
      issues(filter: { committee: $committee }, first: $first, after: $after) {
        nodes {
          id
          title
          report {
            id
          }
          similar(report: $reports, first: 3, minScore: 0.35) {
            ...SimilarIssue
            issue {
              id
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [similarIssue],
);

type Issue = ResultOf<typeof similarQuestion>['issues']['nodes'][number];
type Among = Pick<VariablesOf<typeof similarQuestion>, 'committee' | 'reports'>;

const likeness = ({ similar }: Issue): number => readFragment(similarIssue, similar[0]!).score;

/** All issues that have others like them, most alike first. */
async function allAlike(among: Among): Promise<readonly Issue[]> {
  const pages = await askPages(similarQuestion, among, ({ issues }) => issues.pageInfo);
  return pages
    .flatMap(({ issues }) => issues.nodes)
    .filter(({ similar }) => similar.length > 0)
    .sort((a, b) => likeness(b) - likeness(a));
}

/** Issues of one of the committees beside those of the others that are like them; which one can be chosen. */
export function SimilarIssues({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords(compareWords);
  const [parameters, change] = useParameters();
  const chosen = parameters.get('of');
  const of = chosen !== null && ids.includes(chosen) ? chosen : ids[0]!;
  const compared = useAnswer(reportsQuestion, { ids: [...ids] }, { keep: true });
  const committees = (compared.data?.nodes ?? []).flatMap((node) => (node && 'reports' in node ? [node] : []));
  const others = committees.filter(({ id }) => id !== of);
  const among = { committee: [of], reports: others.flatMap(({ reports }) => reports.nodes.map(({ id }) => id)) };
  const result = useQuery<readonly Issue[], NoAnswer>({
    queryKey: ['alike', among],
    queryFn: () => allAlike(among),
    enabled: among.reports.length > 0,
  });
  const rows = result.data ?? [];
  return (
    <Section
      title={words.similar}
      hint={words.similarHint}
      actions={
        <>
          <CsvButton fileName="similar-issues" rows={() => csvRows(rows)} />
          <AsGraphql question={similarQuestion} variables={{ ...among, first: 100 }} />
        </>
      }
    >
      <div className={styles.choice} role="group" aria-label={words.similarOf}>
        {committees.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={id === of} onClick={() => change({ of: id })}>
            <Verbatim>{name}</Verbatim>
          </button>
        ))}
      </div>
      {others.some(({ reports }) => reports.pageInfo.hasNextPage) && (
        <p className="small soft">{fill(words.reportsCut, { n: 100 })}</p>
      )}
      {compared.error && <FailedNote error={compared.error} again={() => void compared.refetch()} />}
      {compared.data && among.reports.length === 0 && <EmptyNote title={words.noSimilar} />}
      {among.reports.length > 0 && (
        <Answered result={result}>
          {() => (rows.length === 0 ? <EmptyNote title={words.noSimilar} /> : <Pairs rows={rows} />)}
        </Answered>
      )}
    </Section>
  );
}

function Pairs({ rows }: { readonly rows: readonly Issue[] }) {
  return (
    <VirtualList items={rows} keyOf={({ id }) => id} estimate={64}>
      {({ id, title, report, similar }) => (
        <div className={styles.pair}>
          <Link className="quote" href={places.report(report.id, id)}>
            <Verbatim>
              <MarkedTerms text={title} terms={similar.flatMap((one) => readFragment(similarIssue, one).sharedTerms)} />
            </Verbatim>
          </Link>
          <ul>
            {similar.map((one) => (
              <li key={one.issue.id}>
                <SimilarIssue similar={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </VirtualList>
  );
}

const csvRows = (rows: readonly Issue[]) => [
  ['issue', 'title', 'score', 'like', 'committee', 'itsTitle', 'sharedTerms'],
  ...rows.flatMap(({ id, title, similar }) =>
    similar.map((one) => {
      const { score, sharedTerms, issue } = readFragment(similarIssue, one);
      return [id, title, score, issue.id, issue.report.committee.name, issue.title, sharedTerms.join('、')];
    }),
  ),
];
