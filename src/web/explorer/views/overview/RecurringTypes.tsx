import { Link } from 'wouter';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { FocusLegend } from '../../parts/FocusLegend.js';
import { Section } from '../../parts/Section.js';
import { places } from '../../places/places.js';
import { overviewWords } from './overviewWords.js';
import styles from './RecurringTypes.module.css';

const question = graphql(`
  query RecurringTypes {
    recurringIssueTypes(first: 100) {
      type {
        key
        zh
        en
        focus
      }
      committeeCount
      reportCount
      issueCount
      share
    }
  }
`);

/** As many as are taken in at a glance; the rest stand with all types. */
const shown = 15;

/** Issue types as bars, by how many committees have them. */
export function RecurringTypes() {
  const words = useWords(overviewWords);
  const { language } = useLanguage();
  const result = useAnswer(question, {});
  const rows = result.data?.recurringIssueTypes ?? [];
  return (
    <Section
      title={words.recurring}
      hint={words.recurringHint}
      actions={
        <>
          <Link className="button" href={places.types()}>
            {words.allTypes}
          </Link>
          <CsvButton
            fileName="recurring-issue-types"
            rows={() => [
              ['key', 'zh', 'en', 'focus', 'committees', 'reports', 'issues', 'share'],
              ...rows.map(({ type, committeeCount, reportCount, issueCount, share }) => [
                type.key,
                type.zh,
                type.en,
                type.focus,
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
      <Answered result={result}>
        {({ recurringIssueTypes }) => (
          <>
            <FocusLegend focuses={recurringIssueTypes.slice(0, shown).map(({ type }) => type.focus)} />
            <ol className={styles.bars}>
              {recurringIssueTypes.slice(0, shown).map(({ type, share, committeeCount, issueCount }) => (
                <li key={type.key}>
                  <Link href={places.type(type.key)}>{type[language]}</Link>
                  <span className={styles.bar} data-focus={type.focus} aria-hidden="true">
                    <span style={{ width: `${share * 100}%` }} />
                  </span>
                  <span className="small soft number">
                    {fill(words.ofCommittees, { n: committeeCount, issues: issueCount })}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Answered>
    </Section>
  );
}
