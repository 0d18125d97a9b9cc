import { termWords } from '../language/termWords.js';
import { useWords } from '../language/LanguageContext.js';
import styles from './FocusLegend.module.css';

const focuses = ['POLICY', 'DISCIPLINE', 'ORGANIZATION', 'RECTIFICATION', 'REFERRALS', 'OTHER'] as const;

/** Which colour stands for which focus, of those that occur. */
export function FocusLegend({ focuses: occurring }: { readonly focuses: readonly (typeof focuses)[number][] }) {
  const terms = useWords(termWords);
  return (
    <ul className={styles.legend}>
      {focuses
        .filter((focus) => occurring.includes(focus))
        .map((focus) => (
          <li key={focus} data-focus={focus}>
            {terms[focus]}
          </li>
        ))}
    </ul>
  );
}
