import { useState } from 'react';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { isolatedLine } from '../../parts/plainLine.js';
import { Section } from '../../parts/Section.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { useParameters } from '../../places/useParameters.js';
import styles from './Type.module.css';
import { typeWords } from './typeWords.js';

export const recurrenceQuestion = graphql(`
  query TypeRecurrence($keys: [String!]!) {
    recurringIssueTypes(scope: { type: $keys }, minCommittees: 1, first: 1) {
      committeeCount
      reportCount
      issueCount
      committees {
        id
        name
      }
      rounds {
        id
        name
      }
    }
  }
`);

type Recurrence = ResultOf<typeof recurrenceQuestion>['recurringIssueTypes'][number];

interface Properties {
  readonly typeKey: string;
  readonly recurrence: Recurrence;
}

/** Chips that are taken in at a glance; the rest on demand. */
const shown = 24;

/** Who has issues of the type; each can be chosen to see its issues alone. */
export function TypeCommittees({ typeKey, recurrence }: Properties) {
  const words = useWords(typeWords);
  const [parameters, change] = useParameters();
  const chosen = parameters.get('committee');
  const { committeeCount, reportCount, issueCount, committees, rounds } = recurrence;
  const [text, setText] = useState('');
  const [all, showAll] = useState(false);
  const found = committees.filter(({ name }) => name.includes(text.trim()));
  // Whoever is chosen stays in sight.
  const chips = all ? found : found.filter(({ id }, index) => index < shown || id === chosen);
  const hint = fill(words.whoHint, {
    committees: committeeCount,
    reports: reportCount,
    issues: issueCount,
    rounds: [...new Set(rounds.map(({ name }) => isolatedLine(name)))].join('、') || words.noRounds,
  });
  return (
    <Section
      title={words.who}
      hint={hint}
      actions={
        <>
          {committees.length > shown && (
            <input
              type="search"
              aria-label={words.findCommittee}
              placeholder={words.findCommittee}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
          <CsvButton
            fileName={`committees-${typeKey}`}
            rows={() => [['id', 'name'], ...committees.map(({ id, name }) => [id, name])]}
          />
          <AsGraphql question={recurrenceQuestion} variables={{ keys: [typeKey] }} />
        </>
      }
    >
      <div className={styles.chips}>
        <button type="button" aria-pressed={chosen === null} onClick={() => change({ committee: null })}>
          {words.all}
        </button>
        {chips.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={chosen === id} onClick={() => change({ committee: id })}>
            <Verbatim>{name}</Verbatim>
          </button>
        ))}
        {found.length > shown && (
          <button type="button" aria-expanded={all} onClick={() => showAll(!all)}>
            {all ? words.fewer : fill(words.allCommittees, { n: found.length })}
          </button>
        )}
      </div>
    </Section>
  );
}
