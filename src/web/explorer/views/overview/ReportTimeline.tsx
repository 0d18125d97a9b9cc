import { Link } from 'wouter';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { askPages } from '../../api/askPages.js';
import { usePages } from '../../api/usePages.js';
import { fill } from '../../language/Language.js';
import { commonWords } from '../../language/commonWords.js';
import { useWords } from '../../language/LanguageContext.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { FailedNote } from '../../parts/FailedNote.js';
import { Loading } from '../../parts/Loading.js';
import { MarkLegend } from '../../parts/MarkLegend.js';
import { Section } from '../../parts/Section.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import { overviewWords } from './overviewWords.js';
import styles from './ReportTimeline.module.css';

const question = graphql(`
  query ReportTimeline($first: Int!, $after: String) {
    reports(orderBy: PUBLISHED_DESC, first: $first, after: $after) {
      nodes {
        id
        signedDate
        publishedDate
        committee {
          name
        }
        inspection {
          start
          end
          feedbackDate
          team {
            name
          }
          round {
            name
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

type Report = ResultOf<typeof question>['reports']['nodes'][number];

/** A line for each report, latest first: from when to when the inspection was there, its feedback, the report. */
export function ReportTimeline() {
  const words = useWords(overviewWords);
  const { more } = useWords(commonWords);
  const variables = { first: 20 };
  const pages = usePages(question, variables, ({ reports }) => reports.pageInfo);
  const reports = pages.data?.pages.flatMap((page) => page.reports.nodes) ?? [];
  const scale = scaleOf(reports);
  return (
    <Section
      title={words.timeline}
      hint={words.timelineHint}
      actions={
        <>
          <CsvButton
            fileName="reports-in-time"
            rows={async () => csvRows(await askPages(question, {}, ({ reports: page }) => page.pageInfo))}
          />
          <AsGraphql question={question} variables={variables} />
        </>
      }
    >
      {pages.error && <FailedNote error={pages.error} again={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {reports.length > 0 && (
        <>
          <Legend />
          <Years scale={scale} />
          <ol className={styles.lines}>
            {reports.map((report) => (
              <Line key={report.id} report={report} scale={scale} />
            ))}
          </ol>
        </>
      )}
      {pages.hasNextPage && (
        <button type="button" className={styles.more} onClick={() => void pages.fetchNextPage()}>
          {more}
        </button>
      )}
    </Section>
  );
}

const csvRows = (answers: readonly ResultOf<typeof question>[]) => [
  ['id', 'committee', 'team', 'round', 'start', 'end', 'feedback', 'signed', 'published'],
  ...answers
    .flatMap(({ reports }) => reports.nodes)
    .map(({ id, committee, inspection, signedDate, publishedDate }) => [
      id,
      committee.name,
      inspection?.team?.name ?? null,
      inspection?.round?.name ?? null,
      inspection?.start ?? null,
      inspection?.end ?? null,
      inspection?.feedbackDate ?? null,
      signedDate,
      publishedDate,
    ]),
];

const markWords = { stay: 'legendStay', feedback: 'legendFeedback', reported: 'legendReported' } as const;

function Legend() {
  const words = useWords(overviewWords);
  const entries = (['stay', 'feedback', 'reported'] as const).map((mark) => ({
    name: words[markWords[mark]],
    mark: <span className={styles[mark]} />,
  }));
  return (
    <div className={styles.key}>
      <MarkLegend entries={entries} />
    </div>
  );
}

interface Scale {
  readonly years: readonly number[];
  /** Where a date stands, in percent from the first year's start to the last year's end. */
  readonly at: (date: string) => number;
}

function scaleOf(reports: readonly Report[]): Scale {
  const dates = reports.flatMap(datesOf).sort();
  const first = Number(dates[0]?.slice(0, 4) ?? 0);
  const last = Number(dates.at(-1)?.slice(0, 4) ?? 0);
  const start = Date.UTC(first, 0);
  const length = Date.UTC(last + 1, 0) - start;
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    at: (date) => ((Date.parse(date) - start) / length) * 100,
  };
}

const datesOf = ({ inspection, signedDate, publishedDate }: Report): string[] =>
  [inspection?.start, inspection?.end, inspection?.feedbackDate, signedDate, publishedDate].filter(
    (date): date is string => date != null,
  );

function Years({ scale }: { readonly scale: Scale }) {
  return (
    <div className={styles.years} aria-hidden="true">
      <div>
        {scale.years.map((year) => (
          <span key={year} className="number">
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function Line({ report, scale }: { readonly report: Report; readonly scale: Scale }) {
  const words = useWords(overviewWords);
  const { id, committee, inspection, signedDate, publishedDate } = report;
  const { start, end, feedbackDate, team } = inspection ?? { start: null, end: null, feedbackDate: null, team: null };
  const reported = publishedDate ?? signedDate;
  const told = [
    start && end && fill(words.inspected, { start, end }),
    feedbackDate && fill(words.feedback, { date: feedbackDate }),
    reported && fill(words.published, { date: reported }),
  ].filter(Boolean);
  return (
    <li className={styles.line}>
      <div>
        <Link href={places.report(id)}>
          <Verbatim>{committee.name}</Verbatim>
        </Link>
        {team && (
          <span className="small soft">
            {' '}
            <Verbatim>{team.name}</Verbatim>
          </span>
        )}
      </div>
      <div className={styles.track} title={told.join('\n')}>
        <span className="visually-hidden">{told.join(' · ')}</span>
        {start && end && (
          <span
            className={styles.stay}
            style={{ left: `${scale.at(start)}%`, width: `${Math.max(0.4, scale.at(end) - scale.at(start))}%` }}
          />
        )}
        {feedbackDate && <span className={styles.feedback} style={{ left: `${scale.at(feedbackDate)}%` }} />}
        {reported && <span className={styles.reported} style={{ left: `${scale.at(reported)}%` }} />}
      </div>
    </li>
  );
}
