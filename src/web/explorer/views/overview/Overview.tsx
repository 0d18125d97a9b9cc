import { graphql, type ResultOf } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { commonWords } from '../../language/commonWords.js';
import { useWords } from '../../language/LanguageContext.js';
import { Answered } from '../../parts/Answered.js';
import { NoReports } from '../../parts/NoReports.js';
import { PageHead } from '../../parts/PageHead.js';
import styles from './Overview.module.css';
import { overviewWords } from './overviewWords.js';
import { RecurringTypes } from './RecurringTypes.js';
import { ReportTimeline } from './ReportTimeline.js';
import { TypeHeatmap } from './TypeHeatmap.js';

const question = graphql(`
  query Overview {
    stats {
      reports
      committees
      leafIssues
      measures
      documents
    }
  }
`);

const counted = ['reports', 'committees', 'leafIssues', 'measures', 'documents'] as const;

/** What is in the graph, and what comes back in it. */
export function Overview() {
  const { title } = useWords(commonWords);
  const words = useWords(overviewWords);
  const result = useAnswer(question, {});
  return (
    <>
      <PageHead title={title}>
        <p className="soft">{words.intro}</p>
      </PageHead>
      <Answered result={result}>
        {({ stats }) =>
          stats.reports === 0 ? (
            <NoReports />
          ) : (
            <div className={styles.sections}>
              <Tally stats={stats} />
              <RecurringTypes />
              <TypeHeatmap />
              <ReportTimeline />
            </div>
          )
        }
      </Answered>
    </>
  );
}

function Tally({ stats }: { readonly stats: ResultOf<typeof question>['stats'] }) {
  const words = useWords(overviewWords);
  return (
    <ul className={styles.tally}>
      {counted.map((name) => (
        <li key={name}>
          <strong className="number">{stats[name].toLocaleString('en')}</strong> {words[name]}
        </li>
      ))}
    </ul>
  );
}
