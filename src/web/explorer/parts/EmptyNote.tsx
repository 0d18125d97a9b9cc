import type { ReactNode } from 'react';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import styles from './Note.module.css';

/** Stands where a list would be that has nothing in it; `children` say what to do about it. */
export function EmptyNote({ title, children }: { readonly title?: string; readonly children?: ReactNode }) {
  const words = useWords(commonWords);
  return (
    <div className={styles.note}>
      <strong>{title ?? words.nothing}</strong>
      {children}
    </div>
  );
}
