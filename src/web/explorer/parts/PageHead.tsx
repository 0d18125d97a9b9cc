import { useEffect, type ReactNode } from 'react';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import { plainLine } from './plainLine.js';
import { Verbatim } from './Verbatim.js';
import styles from './PageHead.module.css';

interface Properties {
  readonly title: string;
  /** The title is words of a report, not of the explorer. */
  readonly verbatim?: boolean;
  /** A line above the title: what kind of thing this is. */
  readonly kind?: string;
  /** Below the title. */
  readonly children?: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
}

/** The head of a view; it names the browser's tab too. */
export function PageHead({ title, verbatim = false, kind, children, actions }: Properties) {
  const words = useWords(commonWords);
  useEffect(() => {
    document.title = `${plainLine(title)} · ${words.title}`;
  }, [title, words.title]);
  return (
    <header className={styles.head}>
      <div>
        {kind !== undefined && (
          <p className="small soft">
            <bdi>{kind}</bdi>
          </p>
        )}
        <h1>{verbatim ? <Verbatim>{title}</Verbatim> : title}</h1>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
