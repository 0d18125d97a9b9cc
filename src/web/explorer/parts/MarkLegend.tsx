import type { ReactNode } from 'react';
import styles from './MarkLegend.module.css';

interface Entry {
  readonly name: string;
  readonly mark: ReactNode;
}

/** Which mark of a chart stands for what. */
export function MarkLegend({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ name, mark }) => (
        <li key={name}>
          {mark} {name}
        </li>
      ))}
    </ul>
  );
}
