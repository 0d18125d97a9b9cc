import { useParameters } from '../../places/useParameters.js';
import { useWords } from '../../language/LanguageContext.js';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { NoReports } from '../../parts/NoReports.js';
import { PageHead } from '../../parts/PageHead.js';
import styles from './Compare.module.css';
import { CommitteeChoice } from './CommitteeChoice.js';
import { compareWords } from './compareWords.js';
import { Profiles } from './Profiles.js';
import { SharedDocuments } from './SharedDocuments.js';
import { SimilarIssues } from './SimilarIssues.js';

const question = graphql(`
  query AnyReports {
    stats {
      reports
    }
  }
`);

/** Committees side by side; which ones stands in the page's address. */
export function Compare() {
  const words = useWords(compareWords);
  const [parameters, change] = useParameters();
  const ids = (parameters.get('ids') ?? '').split(',').filter(Boolean);
  return (
    <>
      <PageHead title={words.compare}>
        <p className="soft">{words.hint}</p>
      </PageHead>
      <div className={styles.parts}>
        <CommitteeChoice ids={ids} onChange={(next) => change({ ids: next.join(',') })} />
        {ids.length < 2 ? (
          <Start />
        ) : (
          <>
            <Profiles ids={ids} />
            <SharedDocuments ids={ids} />
            <SimilarIssues ids={ids} />
          </>
        )}
      </div>
    </>
  );
}

/** Before there is anything to compare. */
function Start() {
  const words = useWords(compareWords);
  const { data } = useAnswer(question, {});
  if (data?.stats.reports === 0) return <NoReports />;
  return (
    <EmptyNote title={words.choose}>
      <p>{words.chooseHint}</p>
    </EmptyNote>
  );
}
