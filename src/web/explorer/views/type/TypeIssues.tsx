import { useState } from 'react';
import { Link } from 'wouter';
import { graphql, readFragment, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import { askPages } from '../../api/askPages.js';
import { usePages } from '../../api/usePages.js';
import { fill } from '../../language/Language.js';
import { commonWords } from '../../language/commonWords.js';
import { useWords } from '../../language/LanguageContext.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { FailedNote } from '../../parts/FailedNote.js';
import { IssueCard, issueCard } from '../../parts/IssueCard.js';
import { Loading } from '../../parts/Loading.js';
import { isolatedLine } from '../../parts/plainLine.js';
import { Section } from '../../parts/Section.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import { useParameters } from '../../places/useParameters.js';
import styles from './Type.module.css';
import { TypeDocuments } from './TypeDocuments.js';
import { typeWords } from './typeWords.js';

const question = graphql(
  `
    query IssuesOfType($filter: IssueFilter!, $first: Int!, $after: String) {
      issues(filter: $filter, orderBy: REPORT_ORDER, first: $first, after: $after) {
        totalCount
        nodes {
          ...IssueCard
          id
          title
          report {
            id
            committee {
              name
            }
          }
          measures {
            id
            text
            mentions {
              role
              document {
                id
                title
                kind
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
  `,
  [issueCard],
);

export type TypedIssue = ResultOf<typeof question>['issues']['nodes'][number];

const allIssues = async (variables: Pick<VariablesOf<typeof question>, 'filter'>) =>
  (await askPages(question, variables, ({ issues }) => issues.pageInfo)).flatMap(({ issues }) => issues.nodes);

interface Properties {
  readonly typeKey: string;
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
}

/** Issues of the type beside one another, with what each body says it did, and the documents it issued. */
export function TypeIssues({ typeKey, rounds }: Properties) {
  const words = useWords(typeWords);
  const { more } = useWords(commonWords);
  const [parameters, change] = useParameters();
  const committee = parameters.get('committee');
  const round = parameters.get('round');
  const filter = { type: [typeKey], ...(committee && { committee: [committee] }), ...(round && { round: [round] }) };
  const variables = { filter, first: 24 };
  const pages = usePages(question, variables, ({ issues }) => issues.pageInfo);
  const issues = pages.data?.pages.flatMap((page) => page.issues.nodes) ?? [];
  const total = pages.data?.pages[0]?.issues.totalCount;
  return (
    <>
      <Section
        title={words.sideBySide}
        {...(total !== undefined && { hint: fill(words.issueCount, { n: total }) })}
        actions={
          <>
            {rounds.length > 1 && (
              <select
                aria-label={words.round}
                value={round ?? ''}
                onChange={({ target }) => change({ round: target.value })}
              >
                <option value="">{words.allRounds}</option>
                {rounds.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {isolatedLine(name)}
                  </option>
                ))}
              </select>
            )}
            <CsvButton fileName={`issues-${typeKey}`} rows={async () => csvRows(await allIssues({ filter }))} />
            <AsGraphql question={question} variables={variables} />
          </>
        }
      >
        {pages.error && <FailedNote error={pages.error} again={() => void pages.refetch()} />}
        {pages.isPending && <Loading />}
        {total === 0 && <EmptyNote title={words.noIssues} />}
        <div className={styles.cards}>
          {issues.map((issue) => (
            <IssueCard key={issue.id} issue={issue}>
              <Measures issue={issue} />
            </IssueCard>
          ))}
        </div>
        {pages.hasNextPage && (
          <button type="button" onClick={() => void pages.fetchNextPage()}>
            {more}
          </button>
        )}
      </Section>
      <TypeDocuments issues={issues} all={() => allIssues({ filter })} />
    </>
  );
}

/** As many as fit a card; the rest on demand. */
const shown = 3;

function Measures({ issue }: { readonly issue: TypedIssue }) {
  const words = useWords(typeWords);
  const [all, showAll] = useState(false);
  const { measures } = issue;
  if (measures.length === 0) return <p className="small soft">{words.noMeasures}</p>;
  return (
    <>
      <ol className={styles.measures}>
        {measures.slice(0, all ? undefined : shown).map(({ id, text }) => (
          <li key={id} className="quote">
            <Link href={places.report(issue.report.id, id)}>
              <Verbatim>{text}</Verbatim>
            </Link>
          </li>
        ))}
      </ol>
      {measures.length > shown && (
        <button type="button" className={styles.rest} aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? words.fewer : fill(words.allMeasures, { n: measures.length })}
        </button>
      )}
    </>
  );
}

const csvRows = (issues: readonly TypedIssue[]) => [
  ['id', 'committee', 'report', 'issue', 'status', 'measures'],
  ...issues.map((issue) => {
    const { status } = readFragment(issueCard, issue);
    const { id, title, report, measures } = issue;
    return [id, report.committee.name, report.id, title, status.value, measures.map(({ text }) => text).join('\n')];
  }),
];
