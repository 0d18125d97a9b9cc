import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import styles from './FindingNote.module.css';
import { readerWords } from './readerWords.js';
import type { ReadReport } from './reportQuestion.js';

type Finding = ReadReport['findings'][number];

/** How what was expected and what was found are told, by what does not add up. */
const wordings: Readonly<Partial<Record<Finding['code'], 'declared' | 'numbered'>>> = {
  DECLARED_MEASURES_DIFFER: 'declared',
  DECLARED_TOTAL_DIFFERS: 'declared',
  NUMBERING_GAP: 'numbered',
  NUMBERING_REPEAT: 'numbered',
};

/** The facts that a report may lack, as the API calls them. */
const facts: Readonly<Partial<Record<string, keyof typeof readerWords>>> = {
  title: 'missingTitle',
  'inspection team': 'missingTeam',
  'first day of inspection': 'missingStart',
  'day of feedback': 'missingFeedback',
  'day of signature': 'missingSignature',
};

/** What does not add up, at the place it concerns. */
export function FindingNote({ finding }: { readonly finding: Finding }) {
  const words = useWords(readerWords);
  const terms = useWords(termWords);
  const { code, message, expected, found } = finding;
  const wording = wordings[code];
  const fact = facts[expected ?? ''];
  return (
    <aside className={styles.finding} title={message}>
      <strong>{terms[code]}</strong>
      {wording ? (
        <span>{fill(words[wording], { expected: expected ?? '', found: found ?? '' })}</span>
      ) : (
        <span>{fact ? words[fact] : (expected ?? '')}</span>
      )}
    </aside>
  );
}
