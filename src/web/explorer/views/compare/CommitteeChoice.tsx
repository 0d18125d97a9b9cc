import { useId, useState } from 'react';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { useSettled } from '../../places/useSettled.js';
import styles from './Compare.module.css';
import { compareWords } from './compareWords.js';

const offered = graphql(`
  query OfferedCommittees($text: String) {
    committees(text: $text, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`);

const chosen = graphql(`
  query ChosenCommittees($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on PartyCommittee {
        id
        name
      }
    }
  }
`);

interface Properties {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** As many as can be told apart side by side. */
const atMost = 8;

/** The committees that are compared, and a way to add one by its name. */
export function CommitteeChoice({ ids, onChange }: Properties) {
  const words = useWords(compareWords);
  const listId = useId();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim(), 200);
  const { data: named } = useAnswer(chosen, { ids: [...ids] }, { enabled: ids.length > 0, keep: true });
  const { data: found } = useAnswer(offered, settled === '' ? {} : { text: settled }, { keep: true });
  const names = new Map(
    named?.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])),
  );
  const options = (found?.committees.nodes ?? []).filter(({ id }) => !ids.includes(id));
  const type = (value: string) => {
    const picked = options.find(({ name }) => name === value);
    setText(picked ? '' : value);
    if (picked) onChange([...ids, picked.id]);
  };
  return (
    <div className={styles.choice}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          aria-label={fill(words.remove, { name: names.get(id) ?? id })}
          onClick={() => onChange(ids.filter((each) => each !== id))}
        >
          {names.get(id) ?? id} <span aria-hidden="true">×</span>
        </button>
      ))}
      {ids.length < atMost && (
        <>
          <input
            type="search"
            list={listId}
            aria-label={words.add}
            placeholder={words.addPlaceholder}
            value={text}
            onChange={({ target }) => type(target.value)}
          />
          <datalist id={listId}>
            {options.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </>
      )}
    </div>
  );
}
