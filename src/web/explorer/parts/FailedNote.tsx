import type { NoAnswer } from '../api/ask.js';
import { commonWords } from '../language/commonWords.js';
import { refusalWords } from '../language/refusalWords.js';
import { useWords } from '../language/LanguageContext.js';
import styles from './Note.module.css';

/** Stands where an answer would be that did not come: what happened and what can be done. */
export function FailedNote({ error, again }: { readonly error: NoAnswer; readonly again?: () => void }) {
  const words = useWords(commonWords);
  const refusals: Readonly<Partial<Record<string, string>>> = useWords(refusalWords);
  const notReached = error.code === null;
  const refusal = refusals[error.code ?? ''];
  return (
    <div role="alert" className={`${styles.note} ${styles.failed}`}>
      <strong>{notReached ? words.notReached : words.refused}</strong>
      <p>{notReached ? words.notReachedHint : (refusal ?? error.message)}</p>
      {refusal !== undefined && (
        <p className="small soft" lang="en">
          {error.message}
        </p>
      )}
      {error.errorId !== null && (
        <p className="small soft">
          {words.errorId}: <code>{error.errorId}</code>
        </p>
      )}
      {again && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  );
}
