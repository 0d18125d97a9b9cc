import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { Section } from '../../parts/Section.js';
import { useParameters } from '../../places/useParameters.js';
import styles from './Type.module.css';
import { typeWords } from './typeWords.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Recurrence {
  readonly committeeCount: number;
  readonly reportCount: number;
  readonly issueCount: number;
  readonly committees: readonly Named[];
  readonly rounds: readonly Named[];
}

/** Who has issues of the type; each can be chosen to see its issues alone. */
export function TypeCommittees({ recurrence }: { readonly recurrence: Recurrence }) {
  const words = useWords(typeWords);
  const [parameters, change] = useParameters();
  const chosen = parameters.get('committee');
  const { committeeCount, reportCount, issueCount, committees, rounds } = recurrence;
  const hint = fill(words.whoHint, {
    committees: committeeCount,
    reports: reportCount,
    issues: issueCount,
    rounds: rounds.map(({ name }) => name).join('、') || words.noRounds,
  });
  return (
    <Section title={words.who} hint={hint}>
      <div className={styles.chips}>
        <button type="button" aria-pressed={chosen === null} onClick={() => change({ committee: null })}>
          {words.all}
        </button>
        {committees.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={chosen === id} onClick={() => change({ committee: id })}>
            {name}
          </button>
        ))}
      </div>
    </Section>
  );
}
