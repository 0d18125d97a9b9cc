import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import styles from './Note.module.css';

/** Stands where an answer will be. */
export function Loading() {
  const words = useWords(commonWords);
  return (
    <p role="status" className={styles.loading}>
      {words.loading}
    </p>
  );
}
