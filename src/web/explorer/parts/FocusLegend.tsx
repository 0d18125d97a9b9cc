import { termWords } from '../language/termWords.js';
import { useWords } from '../language/LanguageContext.js';
import { MarkLegend } from './MarkLegend.js';
import styles from './MarkLegend.module.css';

const focuses = ['POLICY', 'DISCIPLINE', 'ORGANIZATION', 'RECTIFICATION', 'REFERRALS', 'OTHER'] as const;

/** Which colour stands for which focus, of those that occur. */
export function FocusLegend({ focuses: occurring }: { readonly focuses: readonly (typeof focuses)[number][] }) {
  const terms = useWords(termWords);
  const entries = focuses
    .filter((focus) => occurring.includes(focus))
    .map((focus) => ({ name: terms[focus], mark: <span className={styles.swatch} data-focus={focus} /> }));
  return <MarkLegend entries={entries} />;
}
