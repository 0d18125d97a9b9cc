import { useParams } from 'wouter';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { PageHead } from '../../parts/PageHead.js';
import { CoOccurring } from './CoOccurring.js';
import { TypeCommittees } from './TypeCommittees.js';
import { TypeIssues } from './TypeIssues.js';
import styles from './Type.module.css';
import { typeWords } from './typeWords.js';

const question = graphql(`
  query IssueType($key: String!, $keys: [String!]!) {
    issueType(key: $key) {
      id
      key
      zh
      en
      focus
    }
    recurringIssueTypes(scope: { type: $keys }, minCommittees: 1, first: 1) {
      committeeCount
      reportCount
      issueCount
      committees {
        id
        name
      }
      rounds {
        id
        name
      }
    }
  }
`);

/** One issue type: who has it, what each did about it in its own words, and what comes with it. */
export function Type() {
  const { key } = useParams<{ key: string }>();
  const words = useWords(typeWords);
  const terms = useWords(termWords);
  const { language } = useLanguage();
  const variables = { key, keys: [key] };
  const result = useAnswer(question, variables);
  return (
    <Answered result={result}>
      {({ issueType, recurringIssueTypes: [recurrence] }) =>
        issueType ? (
          <>
            <PageHead
              title={issueType[language]}
              kind={`${terms.IssueType} · ${terms[issueType.focus]}`}
              actions={<AsGraphql question={question} variables={variables} />}
            >
              <p className="soft">{issueType[language === 'zh' ? 'en' : 'zh']}</p>
            </PageHead>
            <div className={styles.parts}>
              {recurrence && <TypeCommittees recurrence={recurrence} />}
              <TypeIssues typeKey={key} rounds={recurrence?.rounds ?? []} />
              <CoOccurring typeKey={key} />
            </div>
          </>
        ) : (
          <EmptyNote title={words.notFound} />
        )
      }
    </Answered>
  );
}
