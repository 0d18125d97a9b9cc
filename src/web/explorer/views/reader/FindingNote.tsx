import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import styles from './FindingNote.module.css';
import { readerWords } from './readerWords.js';
import type { ReadReport } from './reportQuestion.js';

/** What does not add up, at the place it concerns. */
export function FindingNote({ finding }: { readonly finding: ReadReport['findings'][number] }) {
  const words = useWords(readerWords);
  const terms = useWords(termWords);
  const { code, message, expected, found } = finding;
  return (
    <aside className={styles.finding} title={message}>
      <strong>{terms[code]}</strong>
      {expected !== null && found !== null ? (
        <span>{fill(words.declared, { expected, found })}</span>
      ) : (
        <span>{found ?? expected ?? ''}</span>
      )}
    </aside>
  );
}
