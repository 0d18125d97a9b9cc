import { useDeferredValue } from 'react';
import { Link } from 'wouter';
import { askPages } from '../../api/askPages.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import { usePages } from '../../api/usePages.js';
import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { FailedNote } from '../../parts/FailedNote.js';
import { Loading } from '../../parts/Loading.js';
import { NoReports } from '../../parts/NoReports.js';
import { PageHead } from '../../parts/PageHead.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { VirtualList } from '../../parts/VirtualList.js';
import { places } from '../../places/places.js';
import { useParameters } from '../../places/useParameters.js';
import { readerWords } from './readerWords.js';
import styles from './Reports.module.css';

const question = graphql(`
  query Reports($filter: ReportFilter, $first: Int!, $after: String) {
    reports(filter: $filter, orderBy: PUBLISHED_DESC, first: $first, after: $after) {
      totalCount
      nodes {
        id
        displayTitle
        signedDate
        publishedDate
        committee {
          id
          name
        }
        inspection {
          team {
            name
          }
          round {
            name
          }
        }
        counts {
          leafIssues
          measures
          documents
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type ListedReport = ResultOf<typeof question>['reports']['nodes'][number];

const allReports = async (filter: NonNullable<VariablesOf<typeof question>['filter']>) =>
  (await askPages(question, { filter }, ({ reports }) => reports.pageInfo)).flatMap(({ reports }) => reports.nodes);

/** All reports, latest first. */
export function Reports() {
  const words = useWords(readerWords);
  const [parameters, change] = useParameters();
  const text = parameters.get('text') ?? '';
  const filter = useDeferredValue(text.trim() === '' ? {} : { text });
  const pages = usePages(question, { filter, first: 50 }, ({ reports }) => reports.pageInfo);
  const reports = pages.data?.pages.flatMap((page) => page.reports.nodes) ?? [];
  const total = pages.data?.pages[0]?.reports.totalCount;
  return (
    <>
      <PageHead
        title={words.reports}
        actions={
          <>
            <input
              type="search"
              aria-label={words.filter}
              placeholder={words.filter}
              value={text}
              onChange={({ target }) => change({ text: target.value })}
            />
            <CsvButton fileName="reports" rows={async () => csvRows(await allReports(filter))} />
            <AsGraphql question={question} variables={{ filter, first: 50 }} />
          </>
        }
      >
        {total !== undefined && <p className="soft">{fill(words.reportsHint, { n: total })}</p>}
      </PageHead>
      {pages.error && <FailedNote error={pages.error} again={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {total === 0 && (text.trim() === '' ? <NoReports /> : <EmptyNote title={words.noneFound} />)}
      <VirtualList
        items={reports}
        keyOf={({ id }) => id}
        estimate={84}
        onEnd={pages.hasNextPage && !pages.isFetching ? () => void pages.fetchNextPage() : undefined}
      >
        {(report) => <Row report={report} />}
      </VirtualList>
    </>
  );
}

function Row({ report }: { readonly report: ListedReport }) {
  const words = useWords(readerWords);
  const { id, displayTitle, signedDate, publishedDate, committee, inspection, counts } = report;
  return (
    <article className={styles.row}>
      <h2 className={styles.title}>
        <Link href={places.report(id)}>
          <Verbatim>{displayTitle}</Verbatim>
        </Link>
      </h2>
      <p className="small soft">
        <Link href={places.committee(committee.id)}>
          <Verbatim>{committee.name}</Verbatim>
        </Link>
        {[publishedDate ?? signedDate, inspection?.round?.name, inspection?.team?.name]
          .filter((part) => part != null)
          .map((part) => (
            <span key={part}>
              {' '}
              · <Verbatim>{part}</Verbatim>
            </span>
          ))}
      </p>
      <p className="small soft number">
        {fill(words.issues, { n: counts.leafIssues })} · {fill(words.measures, { n: counts.measures })} ·{' '}
        {fill(words.documents, { n: counts.documents })}
      </p>
    </article>
  );
}

const csvRows = (reports: readonly ListedReport[]) => [
  ['id', 'title', 'committee', 'signed', 'published', 'round', 'team', 'issues', 'measures', 'documents'],
  ...reports.map(({ id, displayTitle, committee, signedDate, publishedDate, inspection, counts }) => [
    id,
    displayTitle,
    committee.name,
    signedDate,
    publishedDate,
    inspection?.round?.name ?? null,
    inspection?.team?.name ?? null,
    counts.leafIssues,
    counts.measures,
    counts.documents,
  ]),
];
