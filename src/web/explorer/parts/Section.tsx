import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

interface Properties {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a view under a heading of its own. */
export function Section({ title, hint, actions, children }: Properties) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {hint !== undefined && <p className="small soft">{hint}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
