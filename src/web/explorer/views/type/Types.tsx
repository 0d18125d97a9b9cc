import { Link } from 'wouter';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { termWords } from '../../language/termWords.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { NoReports } from '../../parts/NoReports.js';
import { PageHead } from '../../parts/PageHead.js';
import { Section } from '../../parts/Section.js';
import { places } from '../../places/places.js';
import styles from './Types.module.css';
import { typeWords } from './typeWords.js';

const question = graphql(`
  query IssueTypes {
    stats {
      reports
    }
    issueTypes {
      key
      zh
      en
      focus
    }
    recurringIssueTypes(first: 100, minCommittees: 1) {
      type {
        key
      }
      committeeCount
      reportCount
      issueCount
      share
    }
  }
`);

/** All issue types by focus, each with how often it occurs. */
export function Types() {
  const words = useWords(typeWords);
  const result = useAnswer(question, {});
  const rows = result.data ? rowsOf(result.data) : [];
  return (
    <>
      <PageHead
        title={words.types}
        actions={
          <>
            <CsvButton
              fileName="issue-types"
              rows={() => [
                ['key', 'zh', 'en', 'focus', 'committees', 'reports', 'issues', 'share'],
                ...rows.map(({ key, zh, en, focus, committeeCount, reportCount, issueCount, share }) => [
                  key,
                  zh,
                  en,
                  focus,
                  committeeCount,
                  reportCount,
                  issueCount,
                  share,
                ]),
              ]}
            />
            <AsGraphql question={question} variables={{}} />
          </>
        }
      >
        <p className="soft">{words.typesHint}</p>
      </PageHead>
      <Answered result={result}>
        {({ stats }) =>
          stats.reports === 0 ? (
            <NoReports />
          ) : (
            <div className={styles.groups}>
              {[...Map.groupBy(rows, ({ focus }) => focus)].map(([focus, group]) => (
                <FocusGroup key={focus} focus={focus} rows={group} />
              ))}
            </div>
          )
        }
      </Answered>
    </>
  );
}

type Row = ReturnType<typeof rowsOf>[number];

/** Types without any issue keep their place, with zeros. */
function rowsOf({ issueTypes, recurringIssueTypes }: ResultOf<typeof question>) {
  const counts = new Map(recurringIssueTypes.map(({ type, ...count }) => [type.key, count]));
  const none = { committeeCount: 0, reportCount: 0, issueCount: 0, share: 0 };
  return issueTypes
    .map((type) => ({ ...type, ...(counts.get(type.key) ?? none) }))
    .sort((a, b) => b.committeeCount - a.committeeCount || b.issueCount - a.issueCount);
}

function FocusGroup({ focus, rows }: { readonly focus: Row['focus']; readonly rows: readonly Row[] }) {
  const words = useWords(typeWords);
  const terms = useWords(termWords);
  const { language } = useLanguage();
  return (
    <Section title={terms[focus]}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.committees}</th>
            <th scope="col">{words.issues}</th>
            <th scope="col" className={styles.wide}>
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, committeeCount, issueCount, share, ...type }) => (
            <tr key={key}>
              <th scope="row">
                <Link href={places.type(key)}>{type[language]}</Link>
              </th>
              <td className="number">{committeeCount}</td>
              <td className="number">{issueCount}</td>
              <td className={styles.wide}>
                <meter className={styles.share} min={0} max={1} value={share}>
                  {`${Math.round(share * 100)}%`}
                </meter>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
