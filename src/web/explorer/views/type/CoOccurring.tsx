import { Link } from 'wouter';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { Section } from '../../parts/Section.js';
import { places } from '../../places/places.js';
import styles from './Type.module.css';
import { typeWords } from './typeWords.js';

const question = graphql(`
  query CoOccurringTypes($type: String!) {
    coOccurringIssueTypes(type: $type, first: 100) {
      a {
        key
        zh
        en
      }
      b {
        key
        zh
        en
      }
      reportCount
      lift
    }
  }
`);

/** Types that stand in the same reports. */
export function CoOccurring({ typeKey }: { readonly typeKey: string }) {
  const words = useWords(typeWords);
  const { language } = useLanguage();
  const variables = { type: typeKey };
  const result = useAnswer(question, variables);
  return (
    <Section
      title={words.coOccurring}
      hint={words.coOccurringHint}
      actions={
        <>
          <CsvButton
            fileName={`types-with-${typeKey}`}
            rows={() => [
              ['key', 'zh', 'en', 'reports', 'lift'],
              ...(result.data?.coOccurringIssueTypes ?? []).map(({ a, b, reportCount, lift }) => {
                const other = a.key === typeKey ? b : a;
                return [other.key, other.zh, other.en, reportCount, lift];
              }),
            ]}
          />
          <AsGraphql question={question} variables={variables} />
        </>
      }
    >
      <Answered result={result}>
        {({ coOccurringIssueTypes }) =>
          coOccurringIssueTypes.length === 0 ? (
            <EmptyNote title={words.noCoOccurring} />
          ) : (
            <ul className={`${styles.list} ${styles.columns}`}>
              {coOccurringIssueTypes.map(({ a, b, reportCount, lift }) => {
                const other = a.key === typeKey ? b : a;
                return (
                  <li key={other.key}>
                    <Link href={places.type(other.key)}>{other[language]}</Link>
                    <span className="small soft number">
                      {fill(words.inReports, { n: reportCount })} · {fill(words.lift, { n: lift.toFixed(2) })}
                    </span>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
}
