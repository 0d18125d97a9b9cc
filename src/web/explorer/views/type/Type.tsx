import { usePathParameter } from '../../places/usePathParameter.js';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { NotThere } from '../../parts/NotThere.js';
import { PageHead } from '../../parts/PageHead.js';
import { places } from '../../places/places.js';
import { CoOccurring } from './CoOccurring.js';
import { recurrenceQuestion, TypeCommittees } from './TypeCommittees.js';
import { TypeIssues } from './TypeIssues.js';
import styles from './Type.module.css';
import { typeWords } from './typeWords.js';

const question = graphql(`
  query IssueType($key: String!) {
    issueType(key: $key) {
      key
      zh
      en
      focus
    }
  }
`);

/** One issue type: who has it, what each did about it in its own words, and what comes with it. */
export function Type() {
  const key = usePathParameter('key');
  const words = useWords(typeWords);
  const terms = useWords(termWords);
  const { language } = useLanguage();
  const variables = { key };
  const result = useAnswer(question, variables);
  return (
    <Answered result={result}>
      {({ issueType }) =>
        issueType ? (
          <>
            <PageHead
              title={issueType[language]}
              kind={`${terms.IssueType} · ${terms[issueType.focus]}`}
              actions={<AsGraphql question={question} variables={variables} />}
            >
              <p className="soft">{issueType[language === 'zh' ? 'en' : 'zh']}</p>
            </PageHead>
            <Occurrences typeKey={key} />
          </>
        ) : (
          <NotThere title={words.notFound} instead={{ place: places.types(), label: words.allTypes }} />
        )
      }
    </Answered>
  );
}

/** What is asked of a type that is known to exist. */
function Occurrences({ typeKey }: { readonly typeKey: string }) {
  const result = useAnswer(recurrenceQuestion, { keys: [typeKey] });
  return (
    <Answered result={result}>
      {({ recurringIssueTypes: [recurrence] }) => (
        <div className={styles.parts}>
          {recurrence && <TypeCommittees typeKey={typeKey} recurrence={recurrence} />}
          <TypeIssues typeKey={typeKey} rounds={recurrence?.rounds ?? []} />
          <CoOccurring typeKey={typeKey} />
        </div>
      )}
    </Answered>
  );
}
