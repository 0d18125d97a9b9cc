import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, useSyncExternalStore, type FormEvent, type ReactNode } from 'react';
import { readToken } from '../api/readToken.js';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import styles from './Note.module.css';

/** The views; in their place, where the server asks for a token, a way to give it. */
export function Admission({ children }: { readonly children: ReactNode }) {
  const refused = useSyncExternalStore(readToken.subscribe, readToken.isRefused);
  return refused ? <TokenForm /> : children;
}

/** Characters that a header can carry. */
const sendable = /^[!-~]+$/;

function TokenForm() {
  const words = useWords(commonWords);
  const queries = useQueryClient();
  const id = useId();
  const [token, setToken] = useState('');
  const [wrong, setWrong] = useState(readToken.get() !== null);
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (!sendable.test(token)) return setWrong(true);
    readToken.give(token);
    void queries.resetQueries();
  };
  return (
    <form className={`${styles.note} ${styles.failed}`} onSubmit={give}>
      <h1 className={styles.title}>{words.tokenWanted}</h1>
      <p id={`${id}-hint`}>{words.tokenHint}</p>
      <label htmlFor={id}>{words.token}</label>
      <div className={styles.line}>
        <input
          id={id}
          type="password"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          aria-describedby={`${id}-hint`}
          aria-invalid={wrong}
          value={token}
          onChange={({ target }) => setToken(target.value.trim())}
        />
        <button type="submit" disabled={token === ''}>
          {words.tokenGive}
        </button>
      </div>
      {wrong && <p role="alert">{words.tokenWrong}</p>}
    </form>
  );
}
